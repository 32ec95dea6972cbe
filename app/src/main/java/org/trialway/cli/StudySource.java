package org.trialway.cli;

import java.util.Optional;
import java.util.function.Consumer;
import org.trialway.criteria.Candidate;
import org.trialway.registry.Coverage;
import org.trialway.study.Eligibility;
import org.trialway.study.NctId;

/// Where `match` has its studies from: our copy of the registry, or a file.
interface StudySource extends AutoCloseable {

    /// Hands over every study.
    void eachCandidate(Consumer<Candidate> reader);

    /// One study, without its words.
    Optional<Candidate> find(NctId id);

    /// The words that a study's criteria stand in.
    Optional<Eligibility> wordsOf(NctId id);

    Coverage coverage();

    @Override
    void close();
}
