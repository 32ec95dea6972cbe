package org.trialway.patient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// A fact in plain words, for the person it is about and their doctors; never for a log.
public final class FactWords {

    private FactWords() {}

    /// What the fact says, e.g. "ECOG performance status 1" or "platelets 245 ×10⁹/L". Never empty, no full stop.
    public static String of(Fact fact) {
        return switch (fact) {
            case Fact.BirthDate birth -> "born " + birth.date();
            case Fact.AgeOn age -> age.years() + " years old";
            case Fact.Sex sex -> sex.recorded().name().toLowerCase(Locale.ROOT);
            case Fact.PerformanceStatus status -> status.scale().words() + " " + status.value();
            case Fact.LabResult result -> words(result);
            case Fact.UnusableLab lab -> lab.lab().words() + ", in a unit or form that was not understood";
            case Fact.Cancer cancer -> joined(cancer.histology(), cancer.name(), stage(cancer.stage()));
            case Fact.Extent extent -> extent.word();
            case Fact.Metastasis metastasis -> "spread to " + metastasis.place();
            case Fact.Measurable measurable -> measurable.present() ? "measurable disease" : "no measurable disease";
            case Fact.Therapy therapy -> String.join(" and ", therapy.agents());
            case Fact.Procedure procedure -> procedure.name();
            case Fact.Condition condition -> condition.present() ? condition.name() : "no " + condition.name();
            case Fact.Medication medication -> medication.words();
            case Fact.Biomarker marker -> words(marker);
            case Fact.HlaAllele allele -> "HLA-" + allele.allele();
            case Fact.Reproductive point -> words(point);
            case Fact.Allergy allergy -> "allergic to " + allergy.name();
            case Fact.Place place -> joined(place.postcode(), place.country());
        };
    }

    /// When it was true and who said so, e.g. "2026-11-16, your answer".
    public static String when(Fact fact) {
        String date =
                fact.provenance().date().isKnown() ? fact.provenance().date().toString() : "no date";
        return date + ", " + from(fact.provenance().door());
    }

    private static String from(Provenance.Door door) {
        return switch (door) {
            case FILE -> "patient file";
            case ANSWER -> "your answer";
            case HOSPITAL_RECORD -> "hospital record";
            case NOTE -> "doctor’s note";
        };
    }

    private static String words(Fact.LabResult result) {
        String unit = result.lab().unit().behindValue();
        String normal = Double.isNaN(result.upperLimit()) ? "" : " (normal up to " + number(result.upperLimit()) + ")";
        return result.lab().words() + " " + number(result.value()) + unit + normal;
    }

    private static String words(Fact.Biomarker marker) {
        String value = Double.isNaN(marker.value()) ? "" : number(marker.value()) + marker.unit();
        return joined(marker.name(), marker.state(), value);
    }

    private static String words(Fact.Reproductive point) {
        String words = point.point().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return point.present() ? words : "no " + words;
    }

    private static String stage(String stage) {
        return stage.isEmpty() ? "" : "stage " + stage;
    }

    private static String joined(String... words) {
        var joined = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : " ").append(word);
            }
        }
        return joined.isEmpty() ? "not told" : joined.toString();
    }

    /// At most three decimals, none for show: 245, 4.1, 0.333.
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
