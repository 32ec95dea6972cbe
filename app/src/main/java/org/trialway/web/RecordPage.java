package org.trialway.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.trialway.patient.Fact;
import org.trialway.patient.FactWords;
import org.trialway.patient.Patient;

/// The upload of a hospital record, and what was read from the last one.
///
/// @param sections what the record says, the cancer first; empty before one was sent
/// @param notUsed what stands in it and is not used
/// @param most the largest record taken, in words
public record RecordPage(List<Section> sections, List<String> notUsed, String most) {

    public RecordPage {
        sections = List.copyOf(sections);
        notUsed = List.copyOf(notUsed);
    }

    /// Facts that belong together; at least one.
    ///
    /// @param older how many more there are of measurements that are shown by their newest
    public record Section(String id, String title, List<Read> facts, int older) {
        public Section {
            facts = List.copyOf(facts);
        }
    }

    /// One fact of the record.
    ///
    /// @param when its day, in words
    public record Read(String what, String when) {}

    private enum Part {
        CANCER("cancer-told", "Your cancer"),
        TREATMENT("treatment-told", "Treatment so far"),
        HEALTH("health-told", "Other illnesses and medicines"),
        RESULTS("results-told", "Test results"),
        PERSON("person-told", "You");

        private final String id;
        private final String title;

        Part(String id, String title) {
            this.id = id;
            this.title = title;
        }
    }

    static RecordPage blank(String most) {
        return new RecordPage(List.of(), List.of(), most);
    }

    static RecordPage of(Patient patient, List<String> notUsed, String most) {
        var sections = Stream.of(Part.values())
                .map(part -> section(
                        part,
                        patient.facts().stream()
                                .filter(fact -> part(fact) == part)
                                .toList()))
                .filter(section -> !section.facts().isEmpty())
                .toList();
        return new RecordPage(sections, notUsed, most);
    }

    public boolean hasRead() {
        return !sections.isEmpty();
    }

    private static Section section(Part part, List<Fact> facts) {
        var shown = facts.stream().filter(fact -> isNewest(fact, facts)).toList();
        var read = shown.stream()
                .sorted(Comparator.comparing(RecordPage::isNamedFirst).reversed())
                .map(fact -> new Read(FactWords.of(fact), when(fact)))
                .distinct()
                .toList();
        return new Section(part.id, part.title, read, facts.size() - shown.size());
    }

    private static boolean isNamedFirst(Fact fact) {
        return fact instanceof Fact.Cancer;
    }

    private static boolean isNewest(Fact fact, List<Fact> all) {
        return !(fact instanceof Fact.LabResult result)
                || all.stream()
                        .filter(Fact.LabResult.class::isInstance)
                        .map(Fact.LabResult.class::cast)
                        .filter(other -> other.lab() == result.lab())
                        .noneMatch(other -> other.provenance()
                                        .date()
                                        .compareTo(result.provenance().date())
                                > 0);
    }

    private static String when(Fact fact) {
        return fact.provenance().date().isKnown() ? fact.provenance().date().toString() : "no date";
    }

    private static Part part(Fact fact) {
        return switch (fact) {
            case Fact.Cancer cancer -> Part.CANCER;
            case Fact.Extent extent -> Part.CANCER;
            case Fact.Metastasis place -> Part.CANCER;
            case Fact.Measurable measurable -> Part.CANCER;
            case Fact.Therapy therapy -> Part.TREATMENT;
            case Fact.Procedure procedure -> Part.TREATMENT;
            case Fact.Condition condition -> Part.HEALTH;
            case Fact.Medication medicine -> Part.HEALTH;
            case Fact.Allergy allergy -> Part.HEALTH;
            case Fact.Reproductive point -> Part.HEALTH;
            case Fact.PerformanceStatus status -> Part.RESULTS;
            case Fact.LabResult result -> Part.RESULTS;
            case Fact.UnusableLab lab -> Part.RESULTS;
            case Fact.Biomarker marker -> Part.RESULTS;
            case Fact.HlaAllele allele -> Part.RESULTS;
            case Fact.BirthDate birth -> Part.PERSON;
            case Fact.AgeOn age -> Part.PERSON;
            case Fact.Sex sex -> Part.PERSON;
            case Fact.Place place -> Part.PERSON;
        };
    }
}
