/// Places in a text, its words with their places, a dictionary of phrases, and dates that may be partial.
///
/// From nobody; to every room that reads or quotes words. Start at [Span] and [Tokens].
/// Knows nothing of studies or patients, and never reads a clock, a file or the network.
@NullMarked
package org.trialway.text;

import org.jspecify.annotations.NullMarked;
