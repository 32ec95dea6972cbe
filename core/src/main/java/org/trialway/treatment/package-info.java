/// Says of a study whether it gives an immune treatment of cancer, which one, and together with what.
///
/// From `study` and the tables of `knowledge`; to `search`, `json`, `web` and `cli`. Start at [TreatmentReader] and,
/// for what
/// somebody types, [TreatmentNames]; the answer is a
/// [Classification], each part with the words of the record that say it. Never guesses: what neither a table nor the
/// record explains is left out. No clock, no files, no network.
@NullMarked
package org.trialway.treatment;

import org.jspecify.annotations.NullMarked;
