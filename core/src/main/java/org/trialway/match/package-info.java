/// Decides, criterion by criterion, what a study's conditions come to for one patient.
///
/// From `criteria` and `patient`; to `eval` and the doors. Start at `Evaluator`.
/// Never reads a clock, a file or the network: same arguments, same answer.
@NullMarked
package org.trialway.match;

import org.jspecify.annotations.NullMarked;
