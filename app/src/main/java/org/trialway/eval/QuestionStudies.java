package org.trialway.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trialway.criteria.Candidate;
import org.trialway.criteria.CriteriaParser;
import org.trialway.match.CancerTopic;
import org.trialway.match.Relevance;
import org.trialway.patient.Patient;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.RejectedRecord;
import org.trialway.study.Copy;
import org.trialway.study.NctId;
import org.trialway.study.Study;

/// Studies of files that name the cancer of some persons or could hold it; others are not even read.
final class QuestionStudies {

    private final List<CancerTopic> topics;
    private final CriteriaParser parser = new CriteriaParser();
    private final List<Candidate> found = new ArrayList<>();
    private final Set<NctId> seen = new HashSet<>();
    private final List<RejectedRecord> rejected = new ArrayList<>();

    QuestionStudies(List<Patient> persons) {
        this.topics = persons.stream().map(CancerTopic::of).toList();
    }

    /// Of a study that stands in several files the first record counts.
    void read(RecordFile file) {
        file.read(incoming -> {
            switch (incoming) {
                case RegistryRecord record -> add(record.study());
                case RejectedRecord bad -> rejected.add(bad);
            }
        });
    }

    private void add(Study study) {
        if (seen.add(study.id()) && topics.stream().anyMatch(topic -> isAbout(study, topic))) {
            found.add(new Candidate(
                    study.id(),
                    study.titles().brief(),
                    study.conditions(),
                    study.keywords(),
                    study.design().phases(),
                    study.status(),
                    study.origin(),
                    new Copy.FromFile(),
                    parser.parse(study)));
        }
    }

    private static boolean isAbout(Study study, CancerTopic topic) {
        return topic.relevanceOf(study.titles().brief(), study.conditions(), study.keywords()) != Relevance.OTHER;
    }

    List<Candidate> found() {
        return List.copyOf(found);
    }

    List<RejectedRecord> rejected() {
        return List.copyOf(rejected);
    }
}
