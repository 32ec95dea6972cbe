package org.trialway.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.trialway.criteria.Candidate;
import org.trialway.registry.Coverage;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.SnapshotStore;
import org.trialway.study.NctId;

/// A store that works until it is told to throw something at every reader.
final class BreakableStore implements SnapshotStore {

    /// What happens before each read; throws when the store is broken.
    interface Fault {
        void happen();
    }

    private final SnapshotStore whole;
    private volatile Fault fault = () -> {};

    BreakableStore(SnapshotStore whole) {
        this.whole = whole;
    }

    void breakWith(Fault what) {
        fault = what;
    }

    @Override
    public Tally save(List<RegistryRecord> batch, LocalDate today) {
        fault.happen();
        return whole.save(batch, today);
    }

    @Override
    public Optional<StoredStudy> find(NctId id) {
        fault.happen();
        return whole.find(id);
    }

    @Override
    public Optional<byte[]> record(NctId id) {
        fault.happen();
        return whole.record(id);
    }

    @Override
    public void eachCandidate(Consumer<Candidate> reader) {
        fault.happen();
        whole.eachCandidate(reader);
    }

    @Override
    public void eachStudySince(long revision, Consumer<StoredStudy> reader) {
        fault.happen();
        whole.eachStudySince(revision, reader);
    }

    @Override
    public long revision() {
        fault.happen();
        return whole.revision();
    }

    @Override
    public String identity() {
        fault.happen();
        return whole.identity();
    }

    @Override
    public Coverage coverage() {
        fault.happen();
        return whole.coverage();
    }

    @Override
    public void close() {
        whole.close();
    }
}
