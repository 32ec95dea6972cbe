package org.trialway.criteria;

import java.util.List;
import org.trialway.criteria.Criteria.Section;
import org.trialway.criteria.Meaning.Word;
import org.trialway.text.Span;

/// An entry on its way: what its own words ask, before its neighbours have had their say.
///
/// @param path the items and headings above it, outermost first
/// @param list which list it stands in; items of one list share it
/// @param words the item's own words
record Draft(
        Section section,
        Stance stance,
        String cohort,
        List<Span> path,
        int list,
        Marks marks,
        Span words,
        Criterion required) {

    Draft with(Criterion other) {
        return new Draft(section, stance, cohort, path, list, marks, words, other);
    }

    Draft capped(Span by) {
        return with(Unread.cap(required, List.of(by)));
    }

    /// Whether each of its words was read.
    boolean isSettled() {
        return !(required instanceof Criterion.PartlyUnderstood) && !(required instanceof Criterion.NotUnderstood);
    }

    /// Whether words of another item or heading already leave it open; what was not understood is open in any case.
    boolean isCappedFromOutside() {
        return required instanceof Criterion.NotUnderstood
                || (required instanceof Criterion.PartlyUnderstood partly
                        && !partly.unread().stream().allMatch(words::contains));
    }

    /// Does nothing but admit somebody whom what stands above it would bar.
    boolean onlyAdmits() {
        return Leaves.of(required).stream().allMatch(leaf -> leaf instanceof Criterion.NotUnderstood)
                && Exceptions.onlyAdmits(marks, stance);
    }

    int depth() {
        return path.size();
    }

    /// Begins like a remark on what stands above, or points back at it: "Unless …", "Note: …", "(except …)", "Or …",
    /// "Lower values …", "… this criterion …".
    boolean isRemark() {
        int first = marks.skip(0, Word.TIMES, Word.DASH, Word.NEUTRAL, Word.NOTHING_ASKED);
        return marks.isAny(0, Word.OPEN, Word.POINTS_BACK)
                || marks.isAny(first, Word.CAUTION, Word.BUT, Word.OR, Word.AND_OR)
                || has(Word.POINTS_BACK);
    }

    boolean has(Word word) {
        return marks.has(word);
    }

    /// "… or", "… and/or", also before a final comma or semicolon.
    boolean endsWithOr() {
        return marks.isAny(last(), Word.OR, Word.AND_OR);
    }

    /// Also where the "or" is part of a longer word of ours: "or at least 6 months since …".
    boolean beginsWithOr() {
        int first = first();
        return marks.isAny(first, Word.OR, Word.AND_OR)
                || (first < marks.size() && marks.words(first).getFirst().equals("or"));
    }

    /// The "or" at an end; only where there is one.
    Span looseOr() {
        return marks.span(beginsWithOr() ? first() : last());
    }

    private int first() {
        return marks.skip(0, Word.OPEN, Word.DASH);
    }

    private int last() {
        int last = marks.size() - 1;
        while (last > 0 && marks.isAny(last, Word.COMMA, Word.SEMICOLON, Word.STOP, Word.COLON)) {
            last--;
        }
        return last;
    }

    /// Ends in the middle of a sentence, so that the next item may finish it.
    boolean isOpen() {
        return marks.isAny(marks.size() - 1, Word.COMMA, Word.SEMICOLON) || endsWithOr();
    }
}
