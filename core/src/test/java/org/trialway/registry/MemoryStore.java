package org.trialway.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trialway.registry.SnapshotStore.Tally;
import org.trialway.study.Copy;
import org.trialway.study.NctId;
import org.trialway.text.PartialDate;

/// Keeps in memory what [SyncState] says a store must remember.
final class MemoryStore implements SyncState {

    private record Kept(RegistryRecord record, LocalDate received) {}

    private static final class ScopeRows {
        private ScopeState state;
        private Run open;
        private final Set<NctId> members = new TreeSet<>();
        private final Set<NctId> seen = new TreeSet<>();

        ScopeRows(Scope scope) {
            state = new ScopeState(scope, PartialDate.UNKNOWN, PartialDate.UNKNOWN);
        }
    }

    private boolean isClaimed;
    private final Map<Scope, ScopeRows> scopes = new LinkedHashMap<>();
    private final Map<NctId, Kept> records = new HashMap<>();
    private final Map<NctId, LocalDate> gone = new HashMap<>();

    /// How our copy of a record relates to the registry; empty when there is none.
    Optional<Copy> copy(NctId id) {
        if (gone.containsKey(id)) {
            return Optional.of(new Copy.Gone(gone.get(id)));
        }
        return Optional.ofNullable(records.get(id)).map(kept -> {
            LocalDate latest = kept.received();
            for (ScopeRows rows : scopes.values()) {
                PartialDate finished = rows.state.lastFinished();
                if (rows.members.contains(id)
                        && finished.isKnown()
                        && finished.earliest().isAfter(latest)) {
                    latest = finished.earliest();
                }
            }
            return new Copy.Synced(latest);
        });
    }

    @Override
    public Claim claim() {
        if (isClaimed) {
            throw new IllegalStateException("another sync is under way");
        }
        isClaimed = true;
        return () -> isClaimed = false;
    }

    @Override
    public ScopeState state(Scope scope) {
        return scopes.containsKey(scope)
                ? scopes.get(scope).state
                : new ScopeState(scope, PartialDate.UNKNOWN, PartialDate.UNKNOWN);
    }

    @Override
    public List<ScopeState> states() {
        return scopes.values().stream().map(rows -> rows.state).toList();
    }

    @Override
    public Optional<Run> openRun(Scope scope) {
        return Optional.ofNullable(scopes.get(scope)).map(rows -> rows.open);
    }

    @Override
    public void open(Scope scope, Run run) {
        ScopeRows rows = scopes.computeIfAbsent(scope, ScopeRows::new);
        rows.open = run;
        rows.seen.clear();
    }

    @Override
    public Tally save(Scope scope, Run after, Delivery delivery, LocalDate today) {
        ScopeRows rows = scopes.get(scope);
        rows.open = after;
        Tally tally = receive(delivery.members(), today).plus(receive(delivery.outside(), today));
        rows.members.addAll(ids(delivery.members()));
        rows.members.removeAll(ids(delivery.outside()));
        rows.members.removeAll(delivery.unreadable());
        rows.seen.addAll(ids(delivery.members()));
        rows.seen.addAll(delivery.unreadable());
        rows.seen.addAll(delivery.listed());
        delivery.gone().forEach(id -> gone.put(id, today));
        scopes.values().forEach(each -> each.members.removeAll(delivery.gone()));
        return tally;
    }

    private Tally receive(Collection<RegistryRecord> received, LocalDate today) {
        int[] counts = new int[3];
        for (RegistryRecord record : received) {
            Kept old = records.put(record.study().id(), new Kept(record, today));
            gone.remove(record.study().id());
            counts[old == null ? 0 : Arrays.equals(old.record().json(), record.json()) ? 2 : 1]++;
        }
        return new Tally(counts[0], counts[1], counts[2]);
    }

    private static List<NctId> ids(List<RegistryRecord> received) {
        return received.stream().map(record -> record.study().id()).toList();
    }

    @Override
    public Difference difference(Scope scope) {
        ScopeRows rows = scopes.get(scope);
        List<NctId> unseen = new ArrayList<>(rows.members);
        unseen.removeAll(rows.seen);
        List<NctId> unheld = new ArrayList<>(rows.seen);
        unheld.removeAll(rows.members);
        return new Difference(unseen, unheld);
    }

    @Override
    public void finish(Scope scope) {
        ScopeRows rows = scopes.get(scope);
        PartialDate day = PartialDate.of(rows.open.startedOn());
        boolean brought = rows.open.kind() != Run.Kind.COMPARISON;
        boolean compared = rows.open.kind() != Run.Kind.CHANGES;
        rows.state = new ScopeState(
                scope, brought ? day : rows.state.lastFinished(), compared ? day : rows.state.lastCompared());
        rows.open = null;
        rows.seen.clear();
    }
}
