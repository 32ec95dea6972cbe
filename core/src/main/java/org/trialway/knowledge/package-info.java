/// Medical words and tables we act on: laboratory tests and their units, performance scales, shelf lives.
///
/// From nobody; to `criteria`, `patient` and `match`. Start at [Lab].
/// Every medical figure names its source and scope beside it. No clock, no files, no network.
@NullMarked
package org.trialway.knowledge;

import org.jspecify.annotations.NullMarked;
