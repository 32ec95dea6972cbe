/// Judges whether a criterion's own words hold for the person a note is about, for criteria of all of
/// medicine.
///
/// From `note`, `criteria` and `match`; to `eval` and the clinicians' commands. Start at [SummaryJudge]. It
/// reads more widely than `match`, by what a criterion names rather than by every word of it, and so decides
/// about nobody's trials: its answers are shown to clinicians and measured against experts. Never a clock, a
/// file or the network.
@NullMarked
package org.trialway.summary;

import org.jspecify.annotations.NullMarked;
