package org.trialway.match;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.patient.Fact;

/// Something a fact says the person has, had or takes, or has not, as a concept that criteria can be compared with.
///
/// @param present false when the fact says that it is absent
/// @param last the last day on which it was surely so; [LocalDate#MAX] while it goes on, [LocalDate#MIN] when not told
record Told(Concept concept, boolean present, LocalDate last, Fact fact) {

    /// How what was told stands to what a criterion names.
    enum Relation {
        /// What was told is the thing named, or a kind of it.
        IS,
        /// The thing named is a kind of what was told, or the two names cross: it may or may not be it.
        MAY_BE,
        IS_NOT,
        /// One of the two names is in no table, so they cannot be compared.
        CANNOT_TELL
    }

    Relation relationTo(Concept named) {
        if (Concepts.all().isA(concept, named)) {
            return Relation.IS;
        }
        if (Concepts.all().isA(named, concept)) {
            return Relation.MAY_BE;
        }
        if (!Concepts.all().holds(concept) || !Concepts.all().holds(named)) {
            return Relation.CANNOT_TELL;
        }
        boolean crossing = named.kind() == Kind.CANCER && CancerKinship.mayBeOne(concept, named);
        return crossing ? Relation.MAY_BE : Relation.IS_NOT;
    }

    static List<Told> of(Collection<Fact> facts) {
        return facts.stream().flatMap(Told::from).toList();
    }

    private static Stream<Told> from(Fact fact) {
        return switch (fact) {
            case Fact.Cancer cancer -> cancer(cancer);
            case Fact.Extent extent -> Stream.of(now(Kind.EXTENT, extent.word(), true, fact));
            case Fact.Metastasis place -> Stream.of(now(Kind.CONDITION, place.place() + " metastases", true, fact));
            case Fact.Condition condition ->
                Stream.of(now(Kind.CONDITION, condition.name(), condition.present(), fact));
            case Fact.Medication medicine -> Stream.of(now(Kind.MEDICINE, nameOf(medicine), true, fact));
            case Fact.Allergy allergy -> Stream.of(now(Kind.ALLERGEN, allergy.name(), true, fact));
            case Fact.Therapy therapy -> therapy.agents().stream().map(agent -> therapy(agent, therapy));
            case Fact.Procedure procedure -> Stream.of(procedure(procedure));
            case Fact.Reproductive point -> Stream.of(now(Kind.REPRODUCTIVE, nameOf(point), point.present(), fact));
            case Fact.BirthDate birth -> Stream.of();
            case Fact.AgeOn age -> Stream.of();
            case Fact.Sex sex -> Stream.of();
            case Fact.PerformanceStatus status -> Stream.of();
            case Fact.LabResult result -> Stream.of();
            case Fact.UnusableLab lab -> Stream.of();
            case Fact.Measurable measurable -> Stream.of();
            case Fact.Biomarker marker -> Stream.of();
            case Fact.HlaAllele allele -> Stream.of();
            case Fact.Place place -> Stream.of();
        };
    }

    private static Stream<Told> cancer(Fact.Cancer cancer) {
        var name = now(Kind.CANCER, cancer.name(), true, cancer);
        return cancer.histology().isEmpty()
                ? Stream.of(name)
                : Stream.of(name, now(Kind.HISTOLOGY, cancer.histology(), true, cancer));
    }

    private static Told therapy(String agent, Fact.Therapy therapy) {
        LocalDate last = therapy.ongoing()
                ? LocalDate.MAX
                : therapy.end().isKnown() ? therapy.end().latest() : LocalDate.MIN;
        return new Told(concept(Kind.THERAPY, agent), true, last, therapy);
    }

    private static Told procedure(Fact.Procedure procedure) {
        LocalDate last = procedure.on().isKnown() ? procedure.on().latest() : LocalDate.MIN;
        return new Told(concept(Kind.PROCEDURE, procedure.name()), true, last, procedure);
    }

    private static Told now(Kind kind, String name, boolean present, Fact fact) {
        return new Told(concept(kind, name), present, LocalDate.MAX, fact);
    }

    /// The medicine's name without its dose: "prednisone 5 mg/day" is prednisone.
    private static String nameOf(Fact.Medication medicine) {
        return medicine.words().replaceFirst("\\s+\\d.*", "");
    }

    private static String nameOf(Fact.Reproductive point) {
        return switch (point.point()) {
            case PREGNANT -> "pregnant";
            case BREASTFEEDING -> "breastfeeding";
            case CHILDBEARING_POTENTIAL -> "childbearing potential";
            case CONTRACEPTION -> "contraception";
        };
    }

    private static Concept concept(Kind kind, String words) {
        return Concepts.all().called(kind, words).orElseGet(() -> new Concept(kind, words.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "Told by " + fact;
    }
}
