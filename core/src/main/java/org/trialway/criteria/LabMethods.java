package org.trialway.criteria;

import java.util.Set;
import org.trialway.criteria.Meaning.Word;

/// Words between the name of a laboratory test and its limit that tell how it is measured: "creatinine clearance
/// (calculated by Cockcroft-Gault) ≥ 60", "oxygen saturation on room air > 92%".
final class LabMethods {

    private static final Set<String> WORDS = Set.of(
            ("calculated estimated measured measurement calculation by using per via the a of on in as at to or and "
                            + "with according formula method equation cockcroft gault - mdrd ckd epi ckd-epi schwartz bedside 24 "
                            + "hour hours h urine collection fridericia fridericia's bazett bazett's correction corrected "
                            + "echocardiogram echocardiography echo muga scan acquisition multigated room air ambient pulse "
                            + "oximetry oximeter baseline screening rest resting assessed determined institutional "
                            + "institution's local standard standards clearance rate level levels value values count counts "
                            + "adult adults ecg electrocardiogram triplicate average mean serum blood plasma total absolute "
                            + "isotope radioisotope nuclear iothalamate based modified nomogram jelliffe glomerular "
                            + "filtration estimate estimates ventriculogram mri either obtained evaluated shown documented")
                    .split(" "));

    private static final int MOST = 14;

    private LabMethods() {}

    /// The first mark behind such words; the limit is to begin there.
    static int after(Marks marks, int at) {
        int i = at;
        while (i < marks.size() && i - at < MOST) {
            int next = marks.is(i, Word.OPEN) ? afterAside(marks, i) : isQuiet(marks, i) ? i + 1 : i;
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private static boolean isQuiet(Marks marks, int at) {
        boolean plain = marks.isAny(
                at, Word.NEUTRAL, Word.COLON, Word.EQUALS, Word.DEMAND, Word.DASH, Word.COMMA, Word.TO, Word.ADEQUATE);
        boolean limit = marks.at(at) instanceof Meaning.Limit || marks.isAny(at, Word.ULN, Word.LLN, Word.WITHIN);
        return plain
                || (!limit
                        && !(marks.at(at) instanceof Meaning.LabName)
                        && !isBareNumber(marks, at)
                        && WORDS.containsAll(marks.words(at)));
    }

    /// A number that may be the limit; the 24 of "24-hour urine" is none.
    private static boolean isBareNumber(Marks marks, int at) {
        return marks.number(at) != null && !(marks.at(at + 1) instanceof Meaning.Time);
    }

    /// Past parentheses that set no limit and except nobody; `open` when they may do so.
    private static int afterAside(Marks marks, int open) {
        int i = open + 1;
        while (i < marks.size() && i - open < MOST && !marks.is(i, Word.CLOSE)) {
            boolean plain = !(marks.at(i) instanceof Meaning.Limit)
                    && !(marks.at(i) instanceof Meaning.LabName)
                    && !(marks.at(i) instanceof Meaning.Named)
                    && !marks.isAny(i, Word.CAUTION, Word.NOT, Word.OPEN, Word.WITHIN, Word.BEFORE, Word.ULN, Word.LLN);
            if (!plain || isBareNumber(marks, i)) {
                return open;
            }
            i++;
        }
        return marks.is(i, Word.CLOSE) ? i + 1 : open;
    }
}
