package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.text.Span;

/// Takes blocks apart that hold more than one heading or item.
final class Splitter {

    /// The bullet that points without any are given.
    private static final String LINE = "line";

    private final String text;
    private final boolean labelled;
    private final List<Block> out = new ArrayList<>();
    private int last;

    private Splitter(String text) {
        this.text = text;
        this.labelled = InlineHeadings.isLabelled(text);
    }

    static List<Block> split(String text, List<Block> blocks) {
        var splitter = new Splitter(text);
        blocks.forEach(splitter::split);
        return splitter.out;
    }

    private void split(Block block) {
        Block rest = block;
        for (Span heading : InlineHeadings.in(text, block, labelled)) {
            if (heading.start() > rest.body().start()) {
                items(trimmed(rest.until(heading.start())));
            }
            boolean first = heading.start() == block.body().start();
            add(new Block(heading, block.indent(), first ? block.bullet() : Bullet.NONE, block.afterBlank()));
            last = 0;
            if (heading.end() >= block.body().end()) {
                return;
            }
            rest = after(block, heading.end());
        }
        items(rest);
    }

    /// What follows a heading on its line; it may begin with a bullet of its own.
    private Block after(Block block, int end) {
        int start = end;
        while (start < block.body().end() && Blocks.isBlank(text.charAt(start))) {
            start++;
        }
        return headed(block, start);
    }

    private Block headed(Block block, int start) {
        Bullet bullet = Bullet.at(text, start, block.body().end());
        boolean own = bullet.isBullet() && bullet.end() < block.body().end();
        return block.from(own ? bullet.end() : start, own ? bullet : Bullet.NONE);
    }

    private void items(@Nullable Block block) {
        if (block == null) {
            return;
        }
        Block rest = block;
        List<RunOns.Head> heads = RunOns.in(text, block, last);
        List<Integer> lines = labelled && heads.isEmpty() ? RunOnLines.starts(text, block.body()) : List.of();
        if (!lines.isEmpty()) {
            lines(block, lines);
            return;
        }
        for (RunOns.Head head : heads) {
            Block before = head.start() > rest.body().start() ? trimmed(rest.until(head.start())) : null;
            if (before != null) {
                add(before);
            }
            rest = block.from(head.bullet().end(), head.bullet());
        }
        Block end = trimmed(rest);
        if (end != null) {
            add(end);
        }
        count(heads.isEmpty() ? block.bullet() : heads.getLast().bullet());
    }

    /// Points without line breaks, each an item as if it had a bullet.
    private void lines(Block block, List<Integer> starts) {
        int from = block.body().start();
        for (int i = 0; i <= starts.size(); i++) {
            int to = i < starts.size() ? starts.get(i) : block.body().end();
            Block line = trimmed(block.from(from, new Bullet(LINE, 0, from)).until(to));
            if (line != null) {
                add(line);
            }
            from = to;
        }
    }

    private void count(Bullet bullet) {
        if (bullet.isBullet()) {
            last = bullet.isNumber() ? bullet.ordinal() : 0;
        }
    }

    private void add(Block block) {
        out.add(block);
    }

    /// The block without blanks at its ends; null when nothing but blanks and signs is left.
    private @Nullable Block trimmed(Block block) {
        int start = block.body().start();
        int end = block.body().end();
        while (start < end && Blocks.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Blocks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        boolean words = text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit);
        return words ? new Block(new Span(start, end), block.indent(), block.bullet(), block.afterBlank()) : null;
    }
}
