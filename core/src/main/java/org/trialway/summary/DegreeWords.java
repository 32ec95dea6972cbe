package org.trialway.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialway.note.WordForm;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// Words of a criterion that ask more of a thing than that it is there: "severe", "refractory", "on the left
/// side".
///
/// Everything that is neither a name that was read, nor a limit, nor a word without weight counts.
final class DegreeWords {

    private static final Set<String> WEIGHTLESS =
            Set.of(("a an the and or of in on at to for with without by from as is are was were be been being has "
                            + "have had having who whom which that this these those their his her it its they he she patient "
                            + "patients subject subjects participant participants individual individuals person people woman "
                            + "women man men male female males females adult adults child children boy girl any all some other "
                            + "others one more least known history documented diagnosis diagnosed diagnose clinical clinically "
                            + "evidence presence present presenting presentation current currently active significant medical "
                            + "condition conditions disease diseases disorder disorders illness symptom symptoms sign signs "
                            + "include including included such e.g eg i.e ie etc use using taking take receive received "
                            + "receiving treatment treated therapy must should may can will shall do does not no nor than then "
                            + "if when where during study trial enrollment inclusion screening entry baseline time years year "
                            + "old age aged months month weeks week days day hours prior previous previously past last within "
                            + "before after since about between both either male/female gender sex also only well per type "
                            + "suspected probable possible defined criteria according following two three years-old older "
                            + "younger greater less equal above below under over up inclusive willing able due incident incidents involving involved based hospital admission experienced experience undergoing undergo underwent")
                    .split(" ", -1));

    private static final Set<String> DEGREES = Set.of(
            "severe",
            "moderate",
            "mild",
            "chronic",
            "acute",
            "advanced",
            "uncontrolled",
            "unstable",
            "refractory",
            "recurrent",
            "persistent",
            "metastatic",
            "malignant",
            "end-stage",
            "decompensated",
            "symptomatic",
            "primary",
            "secondary",
            "grade",
            "class",
            "stage",
            "newly",
            "complicated",
            "limit");

    /// How a thing is known. It asks more of what is sought for a study, and nothing of what keeps out.
    private static final Set<String> KNOWN_BY = Set.of(
            "suspicion",
            "state",
            "assessed",
            "assess",
            "test",
            "blood",
            "laboratory",
            "examination",
            "physical",
            "confirmed",
            "verified",
            "determined",
            "evaluated",
            "pre",
            "drug",
            "medical",
            "documented");

    private DegreeWords() {}

    /// Those of the words that do not only say how a thing is known.
    static List<String> withoutHowKnown(List<String> words) {
        return words.stream().filter(word -> !KNOWN_BY.contains(word)).toList();
    }

    /// Whether one of the words, whatever stands beside it, changes what is asked for.
    static boolean holdsDegree(List<String> words) {
        return words.stream().anyMatch(DEGREES::contains);
    }

    /// The words of a stretch of a criterion that no name holds, in one form each.
    static List<String> of(String criterion, Span clause, List<Span> names) {
        Tokens tokens = Tokens.of(criterion, clause);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.span(i);
            boolean read = names.stream().anyMatch(name -> name.contains(span));
            if (!read && tokens.kind(i) == Tokens.Kind.WORD && !WEIGHTLESS.contains(tokens.word(i))) {
                words.add(WordForm.of(tokens.word(i)));
            }
        }
        return words;
    }
}
