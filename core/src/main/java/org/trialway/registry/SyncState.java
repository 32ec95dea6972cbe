package org.trialway.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trialway.registry.SnapshotStore.Tally;
import org.trialway.study.NctId;
import org.trialway.text.PartialDate;

/// What a store remembers of syncs with the registry: how far each came, and for which records it vouches.
///
/// The store that implements [SnapshotStore] implements this too, over the same records.
///
/// A *member* of a scope is a record whose newest version the registry gave us and which the scope's finished runs
/// vouch for. A record's copy is `Synced` on the latest of: the day it was last received, and the
/// [ScopeState#lastFinished] of the scopes it is a member of. So a run that never finishes vouches only for the
/// records it brought. When a file brings a version that differs from what the registry gave, the record leaves every
/// scope and is `FromFile`; when it brings the same, nothing changes.
///
/// Every method that writes does so wholly or not at all, and has written when it returns.
public interface SyncState {

    /// Claims syncing for whoever calls, so that no two syncs of one copy cross. It ends with [Claim#close()] or with
    /// the program, and throws the store's own exception while another has it.
    Claim claim();

    /// How the scope stands; a scope never heard of has neither day.
    ScopeState state(Scope scope);

    /// Every scope that was ever opened, in the order of first opening.
    List<ScopeState> states();

    /// The run of this scope that was opened and not finished.
    Optional<Run> openRun(Scope scope);

    /// Opens a run from its first page and forgets which ids an earlier run of the scope had seen.
    void open(Scope scope, Run run);

    /// Saves what a page brought, and how far the run is now, in one step.
    ///
    /// @param after replaces the open run
    /// @param today the day of receiving: a new version is first seen, a vanished record is missed on it
    Tally save(Scope scope, Run after, Delivery delivery, LocalDate today);

    /// Compares what the open run of the scope has seen with the scope's members.
    Difference difference(Scope scope);

    /// Closes the open run. After [Run.Kind#EVERYTHING] and [Run.Kind#CHANGES] the scope is finished as of the day the
    /// run *started*, because a page may be as old as that; after [Run.Kind#EVERYTHING] and [Run.Kind#COMPARISON]
    /// it is compared as of that day.
    void finish(Scope scope);

    /// How a scope stands. A day that never came is unknown.
    ///
    /// @param lastFinished start of the last finished run that brought records; members are confirmed as of it
    /// @param lastCompared start of the last finished run that saw every id of the scope
    record ScopeState(Scope scope, PartialDate lastFinished, PartialDate lastCompared) {}

    /// A run over the pages of one query.
    ///
    /// @param since first day of change asked for; unknown unless the run is for changes
    /// @param pages pages finished
    /// @param seen records or ids on those pages
    /// @param total as the registry counted on the first page, or -1
    /// @param nextPage token of the page to ask for next; empty before the first page and after the last
    record Run(Kind kind, LocalDate startedOn, PartialDate since, int pages, int seen, int total, String nextPage) {

        /// A run of which no page is finished.
        public static Run of(Kind kind, LocalDate startedOn, PartialDate since) {
            return new Run(kind, startedOn, since, 0, 0, -1, "");
        }

        /// Whether the last page is finished.
        public boolean hasAllPages() {
            return pages > 0 && nextPage.isEmpty();
        }

        public enum Kind {
            /// Every record of the scope.
            EVERYTHING,
            /// The records of the scope that changed since a day.
            CHANGES,
            /// Only the ids of the scope.
            COMPARISON
        }
    }

    /// What a page brought. A record is in at most one of the lists.
    ///
    /// @param members records of the scope: they are saved, seen, received today, no longer gone, and members
    /// @param outside records that are not of the scope any more: saved, received today, no longer gone,
    /// not members
    /// @param unreadable seen, but in a version we could not read: not members, so that our older copy is not
    /// confirmed
    /// @param listed seen, by id only; members stay members, others do not become one
    /// @param gone the registry has no such record: gone as of today, and not members of any scope
    record Delivery(
            List<RegistryRecord> members,
            List<RegistryRecord> outside,
            List<NctId> unreadable,
            List<NctId> listed,
            List<NctId> gone) {
        public Delivery {
            members = List.copyOf(members);
            outside = List.copyOf(outside);
            unreadable = List.copyOf(unreadable);
            listed = List.copyOf(listed);
            gone = List.copyOf(gone);
        }

        public static Delivery ofRecords(List<RegistryRecord> members, List<NctId> unreadable) {
            return new Delivery(members, List.of(), unreadable, List.of(), List.of());
        }

        public static Delivery ofIds(List<NctId> listed) {
            return new Delivery(List.of(), List.of(), List.of(), listed, List.of());
        }
    }

    /// Where the ids seen by a run and the members of its scope differ, each list in the order of the numbers.
    ///
    /// @param unseen members the run did not see: vanished, or no longer of the scope
    /// @param unheld seen, but not members: their newest version is to be fetched
    record Difference(List<NctId> unseen, List<NctId> unheld) {
        public Difference {
            unseen = List.copyOf(unseen);
            unheld = List.copyOf(unheld);
        }
    }

    /// The right to sync.
    interface Claim extends AutoCloseable {
        @Override
        void close();
    }
}
