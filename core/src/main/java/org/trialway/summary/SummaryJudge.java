package org.trialway.summary;

import java.util.List;
import org.trialway.match.Because;
import org.trialway.match.Unmentioned;
import org.trialway.note.NoteReader;
import org.trialway.note.NoteReading;

/// Judges a criterion's words against a note: the first [Rule] of the list that knows the family decides.
///
/// Holds nothing between calls; may be shared by threads.
public final class SummaryJudge {

    /// In order: what a study does comes before what a person has, and a whole sentence before the names in
    /// it.
    private static final List<Rule> RULES = List.of(
            new NothingAskedRule(),
            new ReproductionRule(),
            new AllergyRule(),
            new AnyIllnessRule(),
            new ConsentRule(),
            new StudyConductRule(),
            new PartsRule(),
            new UnnamedRule());

    private final NoteReader notes = new NoteReader();
    private final CriterionLeaves leaves = new CriterionLeaves();

    /// Judges whether the criterion's own words hold for the person of the note.
    ///
    /// @param criterion one criterion, as the study prints it
    /// @param isExclusion whether the study keeps out whom the words describe
    public Judgement judge(String criterion, boolean isExclusion, NoteReading note, Unmentioned policy) {
        String text = Coordination.expanded(criterion);
        Asked asked = Asked.of(text, isExclusion, notes.named(text), notes.vitals(text), leaves.of(text));
        Subject subject = Subject.of(note, policy);
        for (Rule rule : RULES) {
            Judgement judgement = rule.judge(asked, subject);
            if (judgement != null) {
                return judgement;
            }
        }
        return Judgement.unknown(Because.NOT_UNDERSTOOD, List.of());
    }
}
