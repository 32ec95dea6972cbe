package org.trialway.summary;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.match.Because;
import org.trialway.note.Mention;
import org.trialway.note.Standing;

/// Pregnancy, nursing and birth control: no concern of a man, a child or a woman past the change of life; of
/// anybody else open until the note says so, however full it is.
final class ReproductionRule implements Rule {

    private static final Pattern WORDS = Pattern.compile(
            "pregnan|breast-?\\s?feed|lactat|nursing|child-?\\s?bearing|contracepti|birth[- ]control|menarche|fertile|gestation",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NURSING_HOME =
            Pattern.compile("nursing (home|facility|care|staff)", Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Judgement judge(Asked asked, Subject subject) {
        boolean about =
                WORDS.matcher(NURSING_HOME.matcher(asked.text()).replaceAll("")).find();
        boolean alone =
                asked.things().stream().allMatch(thing -> thing.concept().kind() == Kind.REPRODUCTIVE);
        if (!about || !alone) {
            return null;
        }
        if (subject.cannotBePregnant()) {
            return Judgement.notApplicable(List.of());
        }
        Set<Integer> told = new TreeSet<>();
        boolean pregnant = false;
        for (Mention mention : subject.mentions(Kind.REPRODUCTIVE).toList()) {
            boolean is = Set.of("pregnant", "breastfeeding")
                    .contains(mention.concept().name());
            boolean negative = mention.concept().name().equals("negative pregnancy test");
            if (is || negative) {
                told.add(mention.sentence());
                pregnant |= is && mention.standing() == Standing.PRESENT;
            }
        }
        return told.isEmpty() ? Judgement.unknown(Because.NOT_TOLD, List.of()) : Judgement.decided(pregnant, told);
    }
}
