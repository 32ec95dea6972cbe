/// Turns a study's eligibility into a typed, three-valued tree in which every node remembers its own words.
///
/// From `text`, `study` and `knowledge`; to `match`, `store` and the pages. Start at `CriteriaParser`, which
/// gives [Criteria]. [Outline] cuts a text into headings and items; `Lexicon` gives each word a meaning; the
/// `Recogniser`s read statements; `Residue` finds what nobody read; `LeadIn` and `Neighbours` ask whether the
/// words around an item bear on it. What is not understood stays [Criterion.NotUnderstood]; it is never
/// guessed. No clock, no files, no network.
@NullMarked
package org.trialway.criteria;

import org.jspecify.annotations.NullMarked;
