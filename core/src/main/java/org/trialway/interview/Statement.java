package org.trialway.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.Fact;
import org.trialway.patient.Provenance;
import org.trialway.text.PartialDate;

/// One thing that an answer says, ready to become a fact when it is known who said it and when.
interface Statement {

    Fact by(Telling telling);

    /// What surrounds a statement.
    ///
    /// @param cancer the name of the cancer, "cancer" when it was not told
    /// @param line which line of treatment a therapy is, 0 when it cannot be told
    /// @param end when the therapy ended; unknown when it goes on or was not told
    record Telling(Provenance by, String cancer, int line, PartialDate end, boolean isOngoing) {

        static Telling of(Provenance by) {
            return new Telling(by, "cancer", 0, PartialDate.UNKNOWN, false);
        }
    }

    /// Reads a cell of the table of answers.
    ///
    /// @throws IllegalArgumentException if it is none of the forms that the table's head names
    static Statement of(String words) {
        int blank = words.indexOf(' ');
        String kind = blank < 0 ? words : words.substring(0, blank);
        String rest = words.substring(blank + 1);
        return switch (kind) {
            case "age" -> told -> new Fact.AgeOn(Integer.parseInt(rest), told.by());
            case "sex" -> {
                var sex = Fact.Sex.Recorded.valueOf(rest.toUpperCase(Locale.ROOT));
                yield told -> new Fact.Sex(sex, told.by());
            }
            case "cancer" -> told -> new Fact.Cancer(rest, "", "", PartialDate.UNKNOWN, told.by());
            case "histology" -> told -> new Fact.Cancer(told.cancer(), rest, "", PartialDate.UNKNOWN, told.by());
            case "stage" -> told -> new Fact.Cancer(told.cancer(), "", rest, PartialDate.UNKNOWN, told.by());
            case "extent" -> told -> new Fact.Extent(rest, told.by());
            case "measurable" -> {
                boolean present = isYes(rest);
                yield told -> new Fact.Measurable(present, told.by());
            }
            case "ecog" -> {
                int value = Integer.parseInt(rest);
                yield told -> new Fact.PerformanceStatus(PerformanceScale.ECOG, value, told.by());
            }
            case "condition" -> condition(rest);
            case "procedure" -> told -> new Fact.Procedure(rest, PartialDate.UNKNOWN, told.by());
            case "medicine" -> told -> new Fact.Medication(rest, told.by());
            case "allergy" -> told -> new Fact.Allergy(rest, told.by());
            case "hla" -> told -> new Fact.HlaAllele(rest, told.by());
            case "therapy" -> therapy(List.of(rest.split(" \\+ ", -1)));
            case "marker" -> marker(rest);
            case "reproductive" -> reproductive(rest);
            case "lab" -> lab(rest);
            default -> throw new IllegalArgumentException("\"%s\" says nothing we know".formatted(words));
        };
    }

    private static boolean isYes(String word) {
        return switch (word) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("\"%s\" is neither yes nor no".formatted(word));
        };
    }

    private static Statement condition(String words) {
        int colon = words.lastIndexOf(": ");
        String name = words.substring(0, colon);
        boolean present = isYes(words.substring(colon + 2));
        return told -> new Fact.Condition(name, present, "", told.by());
    }

    private static Statement reproductive(String words) {
        int colon = words.lastIndexOf(": ");
        var point = Fact.Reproductive.Point.valueOf(words.substring(0, colon));
        boolean present = isYes(words.substring(colon + 2));
        return told -> new Fact.Reproductive(point, present, "", told.by());
    }

    private static Statement therapy(List<String> agents) {
        return told -> new Fact.Therapy(
                agents, told.line(), "", PartialDate.UNKNOWN, told.end(), told.isOngoing(), "", "", told.by());
    }

    private static Statement marker(String words) {
        String name = words.substring(0, words.indexOf(' '));
        String result = words.substring(words.indexOf(' ') + 1);
        if (result.endsWith(" %")) {
            return percent(name, Double.parseDouble(result.substring(0, result.length() - 2)));
        }
        return told -> new Fact.Biomarker(name, result, Double.NaN, "", told.by());
    }

    /// A marker's result in percent.
    static Statement percent(String marker, double value) {
        return told -> new Fact.Biomarker(marker, "", value, "%", told.by());
    }

    private static Statement lab(String words) {
        List<String> parts = Arrays.asList(words.split(" ", -1));
        Lab lab = Lab.withCode(parts.getFirst()).orElseThrow(() -> new IllegalArgumentException(words));
        double limit = parts.size() > 2 ? Double.parseDouble(parts.get(2)) : Double.NaN;
        return result(lab, Double.parseDouble(parts.get(1)), limit);
    }

    /// A laboratory result in the unit that the test is kept in.
    ///
    /// @param upperLimit NaN when not told
    static Statement result(Lab lab, double value, double upperLimit) {
        return told -> new Fact.LabResult(lab, value, upperLimit, Double.NaN, told.by());
    }
}
