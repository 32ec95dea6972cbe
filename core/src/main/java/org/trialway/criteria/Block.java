package org.trialway.criteria;

import org.trialway.text.Span;

/// A paragraph or list item before anyone has asked what it means: its place, its bullet and how far it is indented.
///
/// @param body without bullet and outer blanks; never empty
/// @param indent columns before the bullet or the first word
/// @param bullet [Bullet#NONE] for a paragraph
/// @param afterBlank whether an empty line stands above it
record Block(Span body, int indent, Bullet bullet, boolean afterBlank) {

    /// The part of this block from `start` on, as a block of its own.
    Block from(int start, Bullet own) {
        return new Block(new Span(start, body.end()), indent, own, false);
    }

    Block until(int end) {
        return new Block(new Span(body.start(), end), indent, bullet, afterBlank);
    }

    boolean hasBullet() {
        return bullet.isBullet();
    }
}
