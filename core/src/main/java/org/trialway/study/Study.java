package org.trialway.study;

import java.util.List;

/// A clinical study as its registry record describes it.
///
/// @param origin whether the words are the registry's or ours
public record Study(
        NctId id,
        Titles titles,
        Status status,
        Sponsor sponsor,
        Description description,
        List<String> conditions,
        List<String> keywords,
        Design design,
        List<Arm> arms,
        List<Intervention> interventions,
        List<Outcome> outcomes,
        Eligibility eligibility,
        List<Contact> contacts,
        List<Site> sites,
        List<Reference> references,
        List<MeshTerm> conditionMesh,
        List<MeshTerm> interventionMesh,
        boolean hasResults,
        Origin origin) {

    public Study {
        conditions = List.copyOf(conditions);
        keywords = List.copyOf(keywords);
        arms = List.copyOf(arms);
        interventions = List.copyOf(interventions);
        outcomes = List.copyOf(outcomes);
        contacts = List.copyOf(contacts);
        sites = List.copyOf(sites);
        references = List.copyOf(references);
        conditionMesh = List.copyOf(conditionMesh);
        interventionMesh = List.copyOf(interventionMesh);
    }

    /// The study's titles; all but the brief one may be empty.
    public record Titles(String brief, String official, String acronym) {}

    /// Who runs the study. Name and kind (the registry's class, e.g. `INDUSTRY`) may be empty.
    public record Sponsor(String name, String kind, List<String> collaborators) {
        public Sponsor {
            collaborators = List.copyOf(collaborators);
        }
    }

    /// Brief summary and detailed description; each may be empty.
    public record Description(String summary, String detail) {}

    /// The plan of the study, in the registry's own constants (`INTERVENTIONAL`, `PHASE2`, `RANDOMIZED`, …).
    ///
    /// @param enrolment number of people, or -1 when not given
    /// @param enrolmentKind `ACTUAL`, `ESTIMATED` or empty
    public record Design(
            String studyType,
            List<String> phases,
            String allocation,
            String interventionModel,
            String masking,
            String primaryPurpose,
            int enrolment,
            String enrolmentKind) {
        public Design {
            phases = List.copyOf(phases);
        }
    }

    /// One arm of a study.
    ///
    /// @param kind the registry's constant, e.g. `EXPERIMENTAL`, `ACTIVE_COMPARATOR`; may be empty
    /// @param interventions names as the record lists them, e.g. `Drug: Nivolumab`
    public record Arm(String label, String kind, String description, List<String> interventions) {
        public Arm {
            interventions = List.copyOf(interventions);
        }
    }

    /// Something the study gives or does.
    ///
    /// @param kind the registry's constant, e.g. `DRUG`, `BIOLOGICAL`; may be empty
    /// @param armLabels labels of the arms that get it
    public record Intervention(
            String kind, String name, String description, List<String> otherNames, List<String> armLabels) {
        public Intervention {
            otherNames = List.copyOf(otherNames);
            armLabels = List.copyOf(armLabels);
        }
    }

    public record Outcome(Rank rank, String measure, String description, String timeFrame) {
        public enum Rank {
            PRIMARY,
            SECONDARY,
            OTHER
        }
    }

    /// Someone to ask. Every text may be empty.
    public record Contact(String name, String role, String phone, String email) {}

    /// A publication. PubMed number and kind (e.g. `RESULT`) may be empty.
    public record Reference(String pmid, String kind, String citation) {}

    /// A medical subject heading the registry assigned. The id may be empty.
    public record MeshTerm(String id, String term) {}
}
