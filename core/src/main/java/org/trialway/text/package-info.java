/// Places in a text and small values read from words: spans, dates that may be partial.
///
/// From nobody; to every room that reads or quotes words. Start at [Span].
/// Knows nothing of studies or patients, and never reads a clock, a file or the network.
@NullMarked
package org.trialway.text;

import org.jspecify.annotations.NullMarked;
