package org.trialway.summary;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.match.Unmentioned;
import org.trialway.note.Mention;
import org.trialway.note.NoteReading;
import org.trialway.note.Sentence;
import org.trialway.note.Standing;
import org.trialway.patient.Fact.Sex.Recorded;

/// The person a note is about, as the rules ask for them.
///
/// @param consent numbers of the sentences that speak of consent and of following the study's plan
/// @param medicineList numbers of the sentences that list the current medicines, or say there are none
record Subject(NoteReading reading, Unmentioned policy, List<Integer> consent, List<Integer> medicineList) {

    private static final double CHILD_YEARS = 12;
    private static final double MENOPAUSE_YEARS = 60;

    private static final Pattern MEDICINES = Pattern.compile(
            "\\b(?:current(?:ly)?|home) (?:medications?|medicines)|\\b(?:takes?|taking|on) no (?:regular )?(?:medications?|medicines)|"
                    + "\\bmedications? (?:includes?|are|list)|\\bcurrently tak",
            Pattern.CASE_INSENSITIVE);

    static Subject of(NoteReading reading, Unmentioned policy) {
        return new Subject(
                reading,
                policy,
                numbers(reading, ConsentWords::isIn),
                numbers(reading, words -> MEDICINES.matcher(words).find()));
    }

    private static List<Integer> numbers(NoteReading reading, Predicate<String> words) {
        return reading.note().sentences().stream()
                .filter(sentence -> words.test(reading.note().words(sentence)))
                .map(Sentence::number)
                .toList();
    }

    boolean isMale() {
        return reading.person().sex() == Recorded.MALE;
    }

    boolean isFemale() {
        return reading.person().sex() == Recorded.FEMALE;
    }

    /// Whether the person can surely not be with child: a man, a child, or a woman past the change of life.
    boolean cannotBePregnant() {
        double years = reading.person().ageYears();
        boolean byAge = reading.person().hasAge() && (years < CHILD_YEARS || years > MENOPAUSE_YEARS);
        return isMale() || byAge || mentions(Kind.REPRODUCTIVE).anyMatch(Subject::endsChildbearing);
    }

    private static boolean endsChildbearing(Mention mention) {
        return mention.standing() == Standing.PRESENT
                && mention.concept().name().equals("not of childbearing potential");
    }

    Stream<Mention> mentions(Kind kind) {
        return reading.mentions().stream().filter(mention -> mention.concept().kind() == kind);
    }

    /// Whether the note is taken to mention all that matters.
    boolean isWhole() {
        return policy == Unmentioned.COMPLETE_SUMMARY;
    }

    List<Integer> ageSentence() {
        return reading.person().ageSentence() < 0
                ? List.of()
                : List.of(reading.person().ageSentence());
    }

    List<Integer> sexSentence() {
        return reading.person().sexSentence() < 0
                ? List.of()
                : List.of(reading.person().sexSentence());
    }
}
