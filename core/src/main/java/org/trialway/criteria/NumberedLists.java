package org.trialway.criteria;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which numbered lists are open, so that "4." is found to go on behind "3." however far it is indented: converted
/// records push a list inwards after each list below one of its items.
///
/// @param <P> what the items of a list stand below
final class NumberedLists<P> {

    private static final int MOST = 8;

    private final Map<String, Deque<Last<P>>> lists = new HashMap<>();

    /// The last item of a list.
    ///
    /// @param parent null at the top
    private record Last<P>(
            int ordinal, int indent, @Nullable P parent) {}

    /// A list that a number goes on.
    record Found<P>(@Nullable P parent) {}

    /// The innermost list in which the block is next and which stands no further in; null when there is none.
    @Nullable
    Found<P> continuedBy(Block block) {
        if (block.bullet().ordinal() < 2) {
            return null;
        }
        for (Last<P> last : lists.getOrDefault(style(block.bullet()), new ArrayDeque<>())) {
            if (last.ordinal() + 1 == block.bullet().ordinal() && last.indent() <= block.indent()) {
                return new Found<>(last.parent());
            }
        }
        return null;
    }

    /// Notes an item where it was placed.
    void add(Block block, @Nullable P parent) {
        Bullet bullet = block.bullet();
        if (bullet.ordinal() == 0) {
            return;
        }
        Deque<Last<P>> open = lists.computeIfAbsent(style(bullet), style -> new ArrayDeque<>());
        if (bullet.ordinal() == 1) {
            while (open.size() >= MOST) {
                open.removeLast();
            }
        } else {
            while (!open.isEmpty() && open.peek().ordinal() + 1 != bullet.ordinal()) {
                open.pop();
            }
            if (!open.isEmpty()) {
                open.pop();
            }
        }
        open.push(new Last<>(bullet.ordinal(), block.indent(), parent));
    }

    void clear() {
        lists.clear();
    }

    /// The number behind a sign, "* 1.", counts like one without.
    private static String style(Bullet bullet) {
        return bullet.style().length() == 1 ? "9." : bullet.style();
    }
}
