package org.trialway.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// Performance status and tissue types: "ECOG 1 (2026-11-16)", "Karnofsky 80 %", "HLA-A*02:01 positive".
final class ScaleFacts {

    private static final String DATE = "(?:[^.;]{0,12}?((?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?))?";
    private static final Pattern ECOG = Pattern.compile(
            "\\b(?:ECOG|WHO|Zubrod)(?: performance (?:status|score)| PS)?(?: of| is| was|:)?\\s*([0-5])\\b" + DATE,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KARNOFSKY = Pattern.compile(
            "\\b(?:Karnofsky|KPS)(?: performance (?:status|score))?(?: of| is| was|:)?\\s*(\\d{1,3})\\b" + DATE,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HLA = Pattern.compile(
            "\\bHLA-?\\s*([ABC]\\*\\d\\d(?::\\d\\d)?)(?!\\s*(?:negative|not))", Pattern.CASE_INSENSITIVE);

    private ScaleFacts() {}

    static List<Fact> of(NoteText note, NoteFacts origin) {
        List<Fact> facts = new ArrayList<>();
        for (Sentence sentence : note.sentences()) {
            String words = note.words(sentence);
            add(facts, PerformanceScale.ECOG, ECOG.matcher(words), sentence, origin);
            add(facts, PerformanceScale.KARNOFSKY, KARNOFSKY.matcher(words), sentence, origin);
            HLA.matcher(words)
                    .results()
                    .forEach(found -> facts.add(new Fact.HlaAllele(found.group(1), origin.from(sentence.number()))));
        }
        return facts;
    }

    private static void add(
            List<Fact> facts, PerformanceScale scale, Matcher found, Sentence sentence, NoteFacts origin) {
        while (found.find()) {
            int value = Integer.parseInt(found.group(1));
            PartialDate on = found.group(2) == null ? PartialDate.UNKNOWN : Dates.parsed(found.group(2));
            if (scale.admits(value)) {
                facts.add(new Fact.PerformanceStatus(scale, value, origin.from(sentence.number(), on)));
            }
        }
    }
}
