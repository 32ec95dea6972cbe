package org.trialway.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.trialway.criteria.Candidate;
import org.trialway.criteria.Criteria;
import org.trialway.study.Copy;
import org.trialway.study.NctId;
import org.trialway.study.Study;

/// Our copy of the registry. Every version of a record is kept; what is read here is the newest.
///
/// Implementations may be used by several threads at once; a batch is saved wholly or not at all.
public interface SnapshotStore extends AutoCloseable {

    /// Saves a batch of records in one step.
    ///
    /// A record equal to the stored one is not written again. A registry record replaces a restated one and counts
    /// as new; a restated record never replaces a registry record, and then counts as unchanged.
    ///
    /// @param today the day a version is first seen
    Tally save(List<RegistryRecord> batch, LocalDate today);

    /// The study with its criteria, or empty when we have no record of it.
    Optional<StoredStudy> find(NctId id);

    /// The newest record of a study as it came, JSON in UTF-8, or empty when we have none. For what is read of one
    /// study
    /// at a time, such as its results.
    Optional<byte[]> record(NctId id);

    /// Hands over every study in the order of its number, without its words: enough to match and to list.
    void eachCandidate(Consumer<Candidate> reader);

    /// Hands over whole, in the order of its number, every study whose newest version was saved after `revision`; 0 for
    /// all of them. For keeping an index; slower than [#eachCandidate].
    void eachStudySince(long revision, Consumer<StoredStudy> reader);

    /// Grows with every save that brings a new or changed record, and never otherwise; 0 for an empty store.
    long revision();

    /// Letters and digits made at random with the store, so that what was derived from it, such as an index, can tell
    /// it from another one at the same place.
    String identity();

    /// How many studies are held, and as of when.
    Coverage coverage();

    @Override
    void close();

    /// A study as stored, and how our copy of it relates to the registry.
    record StoredStudy(Study study, Criteria criteria, Copy copy) {}

    /// What became of the records of a batch. `stored = fresh + changed + unchanged`.
    record Tally(int fresh, int changed, int unchanged) {
        public Tally plus(Tally other) {
            return new Tally(fresh + other.fresh, changed + other.changed, unchanged + other.unchanged);
        }
    }
}
