package org.trialway.cli;

import java.util.Optional;
import java.util.function.Consumer;
import org.trialway.criteria.Candidate;
import org.trialway.registry.Coverage;
import org.trialway.registry.SnapshotStore;
import org.trialway.study.Eligibility;
import org.trialway.study.NctId;

/// The studies of our copy of the registry; words are fetched only for those that are shown.
record StoreStudies(SnapshotStore store) implements StudySource {

    @Override
    public void eachCandidate(Consumer<Candidate> reader) {
        store.eachCandidate(reader);
    }

    @Override
    public Optional<Candidate> find(NctId id) {
        return store.find(id).map(found -> FileStudies.candidate(found.study(), found.copy(), found.criteria()));
    }

    @Override
    public Optional<Eligibility> wordsOf(NctId id) {
        return store.find(id).map(found -> found.study().eligibility());
    }

    @Override
    public Coverage coverage() {
        return store.coverage();
    }

    @Override
    public void close() {
        store.close();
    }
}
