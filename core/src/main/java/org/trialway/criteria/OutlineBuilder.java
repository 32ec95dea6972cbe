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

    private final String text;
    private final List<Open> roots = new ArrayList<>();
    private final Deque<Open> path = new ArrayDeque<>();

    /// A node that may still get children.
    ///
    /// @param rank null for an item
    private record Open(Block block, @Nullable HeadingRank rank, List<Open> children) {
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
        HeadingRank rank = rank(block, next != null && (next.hasBullet() || aboveSection));
        if (rank == HeadingRank.GROUP && aboveSection) {
            path.clear(); // a group with sections of its own is no part of the section before it
        } else if (rank != null) {
            closeHeadings(rank);
        } else if (block.hasBullet()) {
            closeItems(block, block.bullet());
        } else {
            closeUnlessInside(block);
        }
        push(new Open(block, rank, new ArrayList<>()));
    }

    private boolean isSection(Block block) {
        String words = block.body().in(text);
        return words.length() < 80 && words.endsWith(":") && HeadingRank.namesSection(words);
    }

    /// A bulleted line is a heading only when it names a section and ends in a colon.
    private @Nullable HeadingRank rank(Block block, boolean opensList) {
        String words = block.body().in(text);
        if (words.length() > 400) {
            return null;
        }
        boolean colon = words.endsWith(":");
        if (block.hasBullet() && !(colon && HeadingRank.namesSection(words))) {
            return null;
        }
        Marks marks = Marks.of(Tokens.of(text, block.body()));
        if (block.hasBullet()) {
            return HeadingRank.isSection(words, marks, true) ? HeadingRank.SECTION : null;
        }
        return isInsideItem(block) ? null : HeadingRank.of(words, marks, opensList);
    }

    private boolean isInsideItem(Block block) {
        Open top = path.peek();
        return top != null
                && top.rank() == null
                && top.block().hasBullet()
                && block.indent() > top.block().indent() + 1;
    }

    /// A group right above a section holds that section and the next; otherwise the section ends the group.
    private void closeHeadings(HeadingRank rank) {
        while (!path.isEmpty()) {
            Open top = path.peek();
            boolean groupOfSections = rank == HeadingRank.SECTION
                    && top.rank() == HeadingRank.GROUP
                    && top.children().stream().allMatch(child -> child.rank() == HeadingRank.SECTION);
            if (top.rank() != null && (top.rank().compareTo(rank) < 0 || groupOfSections)) {
                return;
            }
            path.pop();
        }
    }

    private void closeItems(Block block, Bullet bullet) {
        while (!path.isEmpty() && path.peek().rank() == null) {
            Open top = path.peek();
            Bullet above = top.block().bullet();
            if (!above.isBullet()) {
                path.pop();
            } else if (block.indent() > top.block().indent() + 1) {
                return;
            } else if (block.indent() >= top.block().indent() - 1 && startsSublist(top, bullet, above)) {
                return;
            } else {
                path.pop();
            }
        }
    }

    /// At the same indentation another bullet begins a list below only after a colon, and only if it is not the bullet
    /// of a list above.
    private boolean startsSublist(Open top, Bullet bullet, Bullet above) {
        boolean known = path.stream().anyMatch(open -> isOfStyle(open, bullet.style()));
        return !bullet.style().equals(above.style())
                && !known
                && top.block().body().in(text).endsWith(":");
    }

    private static boolean isOfStyle(Open open, String style) {
        return open.rank() == null && open.block().bullet().style().equals(style);
    }

    private void closeUnlessInside(Block block) {
        while (!path.isEmpty() && path.peek().rank() == null) {
            Open top = path.peek();
            if (top.block().hasBullet() && block.indent() > top.block().indent() + 1) {
                return;
            }
            path.pop();
        }
    }

    private void push(Open open) {
        List<Open> siblings = path.isEmpty() ? roots : path.peek().children();
        siblings.add(open);
        path.push(open);
    }
}
