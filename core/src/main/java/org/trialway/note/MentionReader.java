package org.trialway.note;

import java.util.ArrayList;
import java.util.List;
import org.trialway.text.Tokens;

/// Finds what one sentence names and what it says of it.
final class MentionReader {

    private final Names names = Names.all();

    List<Mention> read(Tokens tokens, Sentence sentence, Scopes scopes, Times times) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Names.Found name = names.longest(tokens, at);
            if (name == null) {
                at++;
                continue;
            }
            found.add(new Mention(
                    name.concept(),
                    tokens.span(at, name.end()),
                    sentence.number(),
                    standing(scopes, at, name.end() - 1, sentence.section()),
                    scopes.isPast(at),
                    times.of(at, name.end())));
            at = name.end();
        }
        return found;
    }

    /// Under "Family history" what is named is a relative's; under "Plan" it is still to come.
    ///
    /// The first token of a name counts, for a name may itself begin with "no"; but a name in the midst of
    /// "family history of" is a relative's.
    private static Standing standing(Scopes scopes, int first, int last, Section section) {
        Standing own = scopes.standing(last) == Standing.OTHER_PERSON ? Standing.OTHER_PERSON : scopes.standing(first);
        if (own == Standing.ABSENT) {
            return own;
        }
        return switch (section) {
            case FAMILY -> Standing.OTHER_PERSON;
            case PLAN -> Standing.HYPOTHETICAL;
            case NONE, PRESENTING, HISTORY, SOCIAL, MEDICATIONS, ALLERGIES, EXAMINATION, RESULTS, ASSESSMENT -> own;
        };
    }
}
