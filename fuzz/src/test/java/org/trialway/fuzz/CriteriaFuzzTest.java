package org.trialway.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.CriteriaParser;
import org.trialway.criteria.Outline;
import org.trialway.criteria.PlainWords;
import org.trialway.criteria.RecordWords;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;

/// No text of any kind makes the reader fail, and whatever it reads can be printed and cut out of the text again.
///
/// Half of the input chooses phrases that eligibility texts are made of, so that the rules are reached; the rest is
/// whatever the fuzzer thinks of.
class CriteriaFuzzTest {

    private static final List<String> PHRASES = List.of(
            "\n* ",
            "\n1. ",
            "\n\nExclusion Criteria:\n\n* ",
            "Inclusion Criteria: ",
            "Cohort A:\n",
            "one of the following:\n",
            " or ",
            " and ",
            ", ",
            "; ",
            ". ",
            " (",
            ") ",
            ": ",
            "no ",
            "not ",
            "except ",
            "unless ",
            "are eligible if ",
            "prior ",
            "within 4 weeks ",
            "at least 3 months since ",
            "≥ ",
            "< ",
            "18",
            "1.5",
            " × ULN",
            "/mm3",
            " years",
            "age ",
            "ECOG ",
            "platelets ",
            "AST/ALT ",
            "creatinine clearance ",
            "liver metastases ",
            "hiv ",
            "hepatitis b ",
            "co-infection ",
            "nivolumab ",
            "chemotherapy ",
            "2 prior lines of ",
            "mesothelioma ",
            "stage III-IV ",
            "unresectable ",
            "EGFR mutation ",
            "PD-L1 ≥ 1% ",
            "HLA-A*02:01 ",
            "allergy to ",
            "pregnant ",
            "active ",
            "history of ",
            "(e.g. ",
            "Note: ",
            "&gt;",
            "\\>",
            "\uD83D");

    @FuzzTest(maxDuration = "10m")
    void everyTextIsReadAndPrinted(FuzzedDataProvider data) {
        String text = text(data);
        var eligibility =
                new Eligibility(text, AgeLimit.NONE, AgeLimit.NONE, AdmittedSex.ALL, HealthyVolunteers.NOT_STATED);
        Criteria criteria = new CriteriaParser().parse(eligibility);
        for (Entry entry : criteria.entries()) {
            if (PlainWords.of(entry.required()).isBlank()) {
                throw new IllegalStateException("nothing is printed of " + entry);
            }
            RecordWords.of(entry.required().source(), eligibility);
        }
        int end = Outline.of(text).pieces(text).stream()
                .mapToInt(piece -> piece.span().end())
                .max()
                .orElse(0);
        if (end != text.length()) {
            throw new IllegalStateException("the outline ends at %d of %d".formatted(end, text.length()));
        }
    }

    private static String text(FuzzedDataProvider data) {
        var text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < 20_000) {
            if (data.consumeBoolean()) {
                text.append(PHRASES.get(data.consumeInt(0, PHRASES.size() - 1)));
            } else {
                text.append(data.consumeString(8));
            }
        }
        return text.toString();
    }
}
