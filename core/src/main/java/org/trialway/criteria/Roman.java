package org.trialway.criteria;

import java.util.List;
import java.util.Locale;

/// Small Roman numbers, as lists are counted with.
final class Roman {

    private static final List<String> NUMBERS =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    private Roman() {}

    /// 1 to 15, or 0 for any other word. Mixed case is none.
    static int value(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean oneCase = word.equals(lower) || word.equals(word.toUpperCase(Locale.ROOT));
        return oneCase ? NUMBERS.indexOf(lower) + 1 : 0;
    }
}
