package org.trialway.summary;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialway.knowledge.Concepts;
import org.trialway.match.Because;
import org.trialway.note.Mention;
import org.trialway.note.Sentence;

/// Allergy to something, or not bearing it: only a sentence on allergies says so, whatever the person takes.
final class AllergyRule implements Rule {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(allerg\\w*|hypersensitiv\\w*|sensitiv(?:e|ity) to|known sensitivity|intoleran(?:ce|t)|anaphyla\\w*|adverse reaction to|"
                    + "inability to tolerate|(?:can ?not|unable to) (?:tolerate|use|take|receive))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOLD =
            Pattern.compile("\\b(allerg\\w*|nkda|anaphyla\\w*|intoleran\\w*)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE = Pattern.compile(
            "\\b(nkda|no known (?:drug )?allerg\\w*|no (?:drug )?allerg\\w*|denies (?:any )?(?:drug )?allerg\\w*|allergies\\W+none)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ILLNESS =
            Pattern.compile("\\b(glucose|lactose|exercise|gluten) intoleran", Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Judgement judge(Asked asked, Subject subject) {
        if (!ASKED.matcher(asked.text()).find() || ILLNESS.matcher(asked.text()).find()) {
            return null;
        }
        Set<Integer> none = new TreeSet<>();
        for (Sentence sentence : subject.reading().note().sentences()) {
            String words = subject.reading().note().words(sentence);
            if (NONE.matcher(words).find()) {
                none.add(sentence.number());
            } else if (TOLD.matcher(words).find() && namesOne(asked, subject, sentence.number())) {
                return Judgement.decided(true, List.of(sentence.number()));
            }
        }
        if (!none.isEmpty()) {
            return Judgement.decided(false, none);
        }
        return asked.isExclusion() && subject.isWhole()
                ? Judgement.of(Holding.NOT_MET, Because.ASSUMED_ABSENT, List.of())
                : Judgement.unknown(Because.NOT_TOLD, List.of());
    }

    private static boolean namesOne(Asked asked, Subject subject, int sentence) {
        return subject.reading().mentions().stream()
                .filter(told -> told.sentence() == sentence)
                .anyMatch(told -> asked.things().stream().anyMatch(thing -> isOne(told, thing)));
    }

    private static boolean isOne(Mention told, Mention thing) {
        return Concepts.ofMedicine().isA(told.concept(), thing.concept());
    }
}
