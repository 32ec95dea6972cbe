package org.trialway.criteria;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Outline.Kind;
import org.trialway.criteria.Outline.Node;
import org.trialway.text.Tokens;

/// Puts blocks under the headings and items they belong to: headings by rank, items by indentation and bullet.
final class OutlineBuilder {

    /// No record nests its lists so far; what stands deeper is put beside, so that no text can pile up lists for ever.
    private static final int DEEPEST = 40;

    private final String text;
    private final List<Open> roots = new ArrayList<>();
    private final Deque<Open> path = new ArrayDeque<>();
    private final NumberedLists<Open> numbered = new NumberedLists<>();

    /// A node that may still get children.
    private static final class Open {
        private final Block block;
        private final @Nullable HeadingRank rank;
        private final List<Open> children = new ArrayList<>();
        private boolean holdsOnlySections = true;

        /// @param rank null for an item
        Open(Block block, @Nullable HeadingRank rank) {
            this.block = block;
            this.rank = rank;
        }

        void add(Open child) {
            children.add(child);
            holdsOnlySections &= child.rank == HeadingRank.SECTION;
        }

        Node node() {
            Kind kind = rank == null ? Kind.ITEM : Kind.HEADING;
            return new Node(
                    kind, block.body(), children.stream().map(Open::node).toList());
        }
    }

    private OutlineBuilder(String text) {
        this.text = text;
    }

    static List<Node> build(String text, List<Block> blocks) {
        var builder = new OutlineBuilder(text);
        for (int i = 0; i < blocks.size(); i++) {
            builder.place(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        }
        return builder.roots.stream().map(Open::node).toList();
    }

    private void place(Block block, @Nullable Block next) {
        boolean aboveSection = next != null && isSection(next);
        HeadingRank rank = rank(block, next, next != null && (next.hasBullet() || aboveSection));
        NumberedLists.Found<Open> goesOn = rank == null ? continued(block) : null;
        if (rank == HeadingRank.GROUP && aboveSection) {
            path.clear(); // a group with sections of its own is no part of the section before it
        } else if (rank != null) {
            closeHeadings(rank);
        } else if (goesOn != null) {
            closeDownTo(goesOn.parent());
        } else if (block.hasBullet()) {
            closeItems(block, block.bullet());
        } else {
            closeUnlessInside(block);
        }
        push(new Open(block, rank));
    }

    /// The item above which all is closed, for the next number of a list that is open; null where the block is none.
    private NumberedLists.@Nullable Found<Open> continued(Block block) {
        NumberedLists.Found<Open> found = numbered.continuedBy(block);
        boolean open = found != null
                && (found.parent() == null
                        ? path.stream().allMatch(above -> above.rank == null)
                        : path.contains(found.parent()));
        return open ? found : null;
    }

    private void closeDownTo(@Nullable Open parent) {
        while (!path.isEmpty() && path.peek() != parent) {
            path.pop();
        }
    }

    private boolean isSection(Block block) {
        String words = block.body().in(text);
        return words.length() < 80 && words.endsWith(":") && HeadingRank.namesSection(words);
    }

    /// A bulleted line is a heading only when it names a section and ends in a colon.
    private @Nullable HeadingRank rank(Block block, @Nullable Block next, boolean opensList) {
        String words = block.body().in(text);
        if (words.length() > 400) {
            return null;
        }
        boolean colon = words.endsWith(":");
        if (block.hasBullet() && !(colon && HeadingRank.namesSection(words))) {
            return null;
        }
        if (!colon && !opensList && !HeadingRank.maySayIt(words)) {
            return null; // most lines, which need not be read for that
        }
        Marks marks = Marks.of(Tokens.of(text, block.body()));
        if (block.hasBullet()) {
            return HeadingRank.isSection(words, marks, true) ? HeadingRank.SECTION : null;
        }
        boolean inside = isInsideItem(block) && !isAboveOuterList(block, next);
        return inside && !HeadingRank.isSection(words, marks, opensList)
                ? null
                : HeadingRank.of(words, marks, opensList);
    }

    /// Indented like a part of the item above, but what follows stands further out.
    private boolean isAboveOuterList(Block block, @Nullable Block next) {
        return next != null
                && next.hasBullet()
                && next.indent() < block.indent()
                && block.body().in(text).endsWith(":");
    }

    private boolean isInsideItem(Block block) {
        Open top = path.peek();
        return top != null && top.rank == null && top.block.hasBullet() && block.indent() > top.block.indent() + 1;
    }

    /// A group right above a section holds that section and the next; otherwise the section ends the group.
    private void closeHeadings(HeadingRank rank) {
        while (!path.isEmpty()) {
            Open top = path.peek();
            boolean groupOfSections =
                    rank == HeadingRank.SECTION && top.rank == HeadingRank.GROUP && top.holdsOnlySections;
            if (top.rank != null && (top.rank.compareTo(rank) < 0 || groupOfSections)) {
                return;
            }
            path.pop();
        }
    }

    private void closeItems(Block block, Bullet bullet) {
        while (!path.isEmpty() && path.peek().rank == null) {
            Open top = path.peek();
            Bullet above = top.block.bullet();
            if (!above.isBullet()) {
                path.pop();
            } else if (isFragment(block, top)) {
                return;
            } else if (block.indent() > top.block.indent() + 1) {
                return;
            } else if (block.indent() >= top.block.indent() - 1 && startsSublist(top, bullet, above)) {
                return;
            } else {
                path.pop();
            }
        }
    }

    /// "Earlier treatment as follows: / * ovarian cancer: … / * colon cancer: …", all with one bullet: small
    /// letters begin no item of their own.
    private boolean isFragment(Block block, Open above) {
        return block.bullet().style().equals(above.block.bullet().style())
                && block.indent() == above.block.indent()
                && Character.isLowerCase(text.charAt(block.body().start()))
                && above.block.body().in(text).endsWith(":");
    }

    /// At the same indentation another bullet, or counting from 1 again, begins a list below only after a
    /// colon, and only if the bullet is not that of a list above.
    private boolean startsSublist(Open top, Bullet bullet, Bullet above) {
        boolean known = path.stream().anyMatch(open -> isOfStyle(open, bullet.style()));
        boolean other = !bullet.style().equals(above.style()) && !known;
        boolean again = bullet.style().equals(above.style()) && bullet.ordinal() == 1 && above.ordinal() > 1;
        return (other || again) && top.block.body().in(text).endsWith(":");
    }

    private static boolean isOfStyle(Open open, String style) {
        return open.rank == null && open.block.bullet().style().equals(style);
    }

    private void closeUnlessInside(Block block) {
        while (!path.isEmpty() && path.peek().rank == null) {
            Open top = path.peek();
            if (top.block.hasBullet() && block.indent() > top.block.indent() + 1) {
                return;
            }
            path.pop();
        }
    }

    private void push(Open open) {
        while (path.size() > DEEPEST) {
            path.pop();
        }
        if (path.isEmpty()) {
            roots.add(open);
        } else {
            path.peek().add(open);
        }
        if (open.rank != null) {
            numbered.clear();
        } else {
            numbered.add(open.block, path.peek());
        }
        path.push(open);
    }
}
