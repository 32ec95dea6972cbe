/// Measures what the program says against what people said who read the same records.
///
/// From `json` and `registry`; to `cli`. Start at [VerdictRun].
/// Measures only: nothing here changes an answer.
@NullMarked
package org.trialway.eval;

import org.jspecify.annotations.NullMarked;
