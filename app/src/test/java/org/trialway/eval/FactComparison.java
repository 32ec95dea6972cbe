package org.trialway.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.patient.Fact;
import org.trialway.patient.FactWords;
import org.trialway.patient.Patient;

/// Counts which facts of a patient file a note gave back.
///
/// Only what the narrative says can be asked of it: a fact counts as said when its own word or number stands
/// there. What is absent is never said ("no HIV" is not in the narratives), nor where somebody lives.
final class FactComparison {

    private FactComparison() {}

    /// Adds right, wrong and said of each kind.
    static void count(Map<String, int[]> counts, Patient written, Patient note, String narrative) {
        List<Fact> said = written.facts().stream()
                .filter(fact -> isSaid(fact, narrative.toLowerCase(Locale.ROOT)))
                .toList();
        for (Fact fact : said) {
            int[] count = counts.computeIfAbsent(NarrativeFiguresTest.kind(fact), kind -> new int[3]);
            count[2]++;
            count[0] += note.facts().stream().anyMatch(read -> isSame(read, fact)) ? 1 : 0;
        }
        for (Fact read : note.facts()) {
            boolean right = written.facts().stream().anyMatch(fact -> isSame(read, fact));
            int[] count = counts.computeIfAbsent(NarrativeFiguresTest.kind(read), kind -> new int[3]);
            count[1] += right ? 0 : 1;
        }
    }

    private static boolean isSaid(Fact fact, String narrative) {
        return switch (fact) {
            case Fact.Condition condition -> condition.present();
            case Fact.Extent extent -> narrative.contains(extent.word().substring(0, 5));
            case Fact.LabResult lab ->
                narrative.contains(lab.lab().code().replace('_', ' ') + " " + number(lab.value()));
            case Fact.Measurable measurable -> narrative.contains("measurable");
            case Fact.Medication medicine -> narrative.contains(firstWord(medicine.words()));
            case Fact.HlaAllele allele -> narrative.contains(allele.allele().toLowerCase(Locale.ROOT));
            case Fact.Reproductive point ->
                switch (point.point()) {
                    case PREGNANT -> narrative.contains("pregnancy test");
                    case BREASTFEEDING -> narrative.contains("breast");
                    case CHILDBEARING_POTENTIAL -> narrative.contains("menopausal");
                    case CONTRACEPTION -> narrative.contains("intrauterine device");
                };
            case Fact.Place place -> false;
            default -> true;
        };
    }

    private static boolean isSame(Fact read, Fact written) {
        return switch (written) {
            case Fact.Cancer cancer ->
                read instanceof Fact.Cancer other
                        && other.name().equals(cancer.name())
                        && other.histology().equals(cancer.histology())
                        && other.stage().equals(cancer.stage())
                        && other.diagnosed().equals(cancer.diagnosed());
            case Fact.Condition condition ->
                read instanceof Fact.Condition other
                        && other.present() == condition.present()
                        && Concepts.all().isA(concept(other.name()), concept(condition.name()));
            case Fact.Therapy therapy ->
                read instanceof Fact.Therapy other
                        && agents(other).equals(agents(therapy))
                        && other.end().equals(therapy.end());
            case Fact.Procedure procedure ->
                read instanceof Fact.Procedure other && other.name().equals(procedure.name());
            case Fact.LabResult lab ->
                read instanceof Fact.LabResult other
                        && other.lab() == lab.lab()
                        && Math.abs(other.value() - lab.value()) < 1e-6;
            case Fact.PerformanceStatus status ->
                read instanceof Fact.PerformanceStatus other
                        && other.scale() == status.scale()
                        && other.value() == status.value();
            case Fact.Biomarker marker ->
                read instanceof Fact.Biomarker other
                        && other.name().equals(marker.name())
                        && Double.compare(other.value(), marker.value()) == 0
                        && (marker.state().isEmpty() || other.state().equals(marker.state()));
            default -> Objects.equals(withoutOrigin(read), withoutOrigin(written));
        };
    }

    private static String withoutOrigin(Fact fact) {
        return fact + " " + FactWords.of(fact);
    }

    private static Concept concept(String name) {
        return Concepts.all().called(Kind.CONDITION, name).orElseGet(() -> new Concept(Kind.CONDITION, name));
    }

    private static Set<String> agents(Fact.Therapy therapy) {
        return new TreeSet<>(therapy.agents());
    }

    private static String firstWord(String words) {
        return words.split(" ", -1)[0].toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
