/// Medical words and tables we act on: laboratory tests and their units, performance scales, shelf lives, and the
/// names of treatments, cancers and biomarkers; the agents, targets and kinds of immune treatment; where a fact was
/// read.
///
/// From nobody; to `evidence`, `criteria`, `treatment`, `patient` and `match`. Start at [Lab], [Concepts] and [Agent].
/// Every medical figure names its source and scope beside it. No clock, no network; no files but its own tables.
@NullMarked
package org.trialway.knowledge;

import org.jspecify.annotations.NullMarked;
