package org.trialway.note;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabNames;
import org.trialway.knowledge.UnitTable;
import org.trialway.note.Measured.LabValue;
import org.trialway.text.Phrases;
import org.trialway.text.Phrases.Found;
import org.trialway.text.Tokens;

/// Reads laboratory values with their units: "creatinine 1.7 mg/dL (upper limit 1.3)", "AST 92 and ALT 104
/// U/L".
///
/// A value whose unit is not one the test is reported in is left out.
final class LabReader {

    private static final int FARTHEST_VALUE = 6;
    private static final int LONGEST_UNIT = 8;

    private static final Phrases<List<Lab>> NAMES = names();

    private LabReader() {}

    private static Phrases<List<Lab>> names() {
        Phrases.Builder<List<Lab>> names = Phrases.builder();
        LabNames.ALL.forEach((labs, spellings) -> names.addAll(spellings, labs));
        return names.build();
    }

    static List<Measured> read(Tokens tokens, int sentence, Times times) {
        List<Measured> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Found<List<Lab>> name = NAMES.longest(tokens, at);
            int number = name == null ? -1 : numberAfter(tokens, name.end());
            if (name == null || number < 0) {
                continue;
            }
            double printed = Amounts.value(tokens.word(number));
            for (Lab lab : name.meaning()) {
                OptionalDouble value = kept(tokens, lab, printed, number + 1);
                if (value.isPresent()) {
                    found.add(new LabValue(
                            lab,
                            value.getAsDouble(),
                            upperLimit(tokens, number) * value.getAsDouble() / printed,
                            times.of(at, name.end()),
                            tokens.span(at, number + 1),
                            sentence));
                }
            }
        }
        return found;
    }

    private static int numberAfter(Tokens tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + FARTHEST_VALUE; i++) {
            if (tokens.kind(i) == Tokens.Kind.NUMBER) {
                return Double.isNaN(Amounts.value(tokens.word(i))) ? -1 : i;
            }
            boolean another = i > from && NAMES.longest(tokens, i) != null && !tokens.is(i - 1, "(");
            if (another || tokens.is(i, ";") || tokens.is(i, ".")) {
                return -1;
            }
        }
        return -1;
    }

    /// The value in the test's own unit; the unit may stand behind the next value: "AST 92 and ALT 104 U/L".
    private static OptionalDouble kept(Tokens tokens, Lab lab, double value, int from) {
        for (int end = Math.min(tokens.size(), from + LONGEST_UNIT); end > from; end--) {
            OptionalDouble kept = UnitTable.toKeptUnit(lab, value, tokens.printed(from, end));
            if (kept.isPresent()) {
                return kept;
            }
        }
        if (from < tokens.size() && (tokens.is(from, "and") || tokens.is(from, ","))) {
            int next = numberAfter(tokens, from + 1);
            return next < 0 ? OptionalDouble.empty() : kept(tokens, lab, value, next + 1);
        }
        return UnitTable.toKeptUnit(lab, value, "");
    }

    /// "(upper limit 1.3)" or "(ULN 40)"; NaN when none stands there.
    private static double upperLimit(Tokens tokens, int number) {
        for (int i = number + 1; i + 1 < tokens.size() && i < number + 10; i++) {
            boolean limit = tokens.is(i, "uln") || (tokens.is(i, "limit") && tokens.is(i - 1, "upper"));
            if (limit) {
                int next = i + 1;
                while (next + 1 < tokens.size() && tokens.kind(next) != Tokens.Kind.NUMBER) {
                    next++;
                }
                return tokens.kind(next) == Tokens.Kind.NUMBER ? Amounts.value(tokens.word(next)) : Double.NaN;
            }
        }
        return Double.NaN;
    }
}
