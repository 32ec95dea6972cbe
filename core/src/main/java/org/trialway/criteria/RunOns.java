package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;

/// Finds the heads of list items that run on in one paragraph: "6. Recovered; 7. Measurable disease; 8. Adequate …".
///
/// A number is a head only when it is the next in its list; that keeps doses, grades and dates whole.
final class RunOns {

    private static final String SIGNS = "•●▪■◦‣➢";

    private RunOns() {}

    /// @param start where the head's mark begins
    record Head(int start, Bullet bullet) {}

    /// The heads inside a block, in text order; empty when it is one item.
    ///
    /// @param last number of the item before an unnumbered block in its list; 0 when there is none
    static List<Head> in(String text, Block block, int last) {
        List<Head> signs = signs(text, block);
        return signs.isEmpty() ? numbers(text, block, last) : signs;
    }

    /// Signs that are used for nothing else need one more of them; a star needs two more, a dash three.
    private static List<Head> signs(String text, Block block) {
        String own = block.bullet().style();
        List<Head> heads = new ArrayList<>();
        for (int i = block.body().start() + 1; i < block.body().end() - 2; i++) {
            char c = text.charAt(i);
            boolean sign = SIGNS.indexOf(c) >= 0 || ((c == '*' || c == '-') && own.equals(String.valueOf(c)));
            if (sign && Blocks.isBlank(text.charAt(i - 1)) && isHead(text, i, block)) {
                Bullet bullet = Bullet.at(text, i, block.body().end());
                if (bullet.isBullet() && bullet.end() < block.body().end()) {
                    heads.add(new Head(i, bullet));
                }
            }
        }
        boolean dashes = heads.stream().anyMatch(head -> head.bullet().style().equals("-"));
        return heads.size() >= (dashes ? 3 : 1) && sameStyle(heads) ? heads : List.of();
    }

    private static boolean isHead(String text, int at, Block block) {
        char c = text.charAt(at);
        boolean special = SIGNS.indexOf(c) >= 0;
        int next = at + 1;
        while (next < block.body().end() && Blocks.isBlank(text.charAt(next))) {
            next++;
        }
        return special || (next > at + 1 && next < block.body().end() && Character.isUpperCase(text.charAt(next)));
    }

    private static boolean sameStyle(List<Head> heads) {
        return heads.stream().map(head -> head.bullet().style()).distinct().count() <= 1;
    }

    private static List<Head> numbers(String text, Block block, int last) {
        boolean counted = block.bullet().isNumber() || block.bullet().ordinal() > 0;
        String style = block.bullet().isNumber() ? block.bullet().style() : "";
        int expected = (counted ? block.bullet().ordinal() : last) + 1;
        List<Head> heads = new ArrayList<>();
        boolean punctuated = true;
        for (int i = block.body().start(); i < block.body().end(); i++) {
            Bullet bullet = numberAt(text, i, block);
            if (bullet.isBullet()
                    && bullet.ordinal() == expected
                    && (style.isEmpty() || style.equals(bullet.style()))) {
                heads.add(new Head(i, bullet));
                punctuated &= endsSentence(text, i, block.body().start());
                style = bullet.style();
                expected++;
                i = bullet.end() - 1;
            }
        }
        return isSound(heads, punctuated, expected - heads.size() == 1) ? heads : List.of();
    }

    /// One number may be a grade or a dose; a list that starts here needs two, one that goes on needs a full stop.
    private static boolean isSound(List<Head> heads, boolean punctuated, boolean startsHere) {
        return heads.size() >= 2 || (heads.size() == 1 && punctuated && !startsHere);
    }

    private static Bullet numberAt(String text, int at, Block block) {
        char c = text.charAt(at);
        boolean free = at == block.body().start() || Blocks.isBlank(text.charAt(at - 1));
        if (!free || !(c == '(' || (c >= '0' && c <= '9'))) {
            return Bullet.NONE;
        }
        Bullet bullet = Bullet.at(text, at, block.body().end());
        boolean number = bullet != null
                && bullet.style().contains("9")
                && !bullet.style().contains("-");
        return number && bullet.end() < block.body().end() ? bullet : Bullet.NONE;
    }

    private static boolean endsSentence(String text, int at, int start) {
        int before = at - 1;
        while (before >= start && Blocks.isBlank(text.charAt(before))) {
            before--;
        }
        return before < start || ".;:,)".indexOf(text.charAt(before)) >= 0;
    }
}
