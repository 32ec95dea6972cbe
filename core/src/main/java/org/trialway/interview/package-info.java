/// Asks a person what matters: the next question is the one whose answer is expected to settle most studies.
///
/// From `criteria`, `patient` and `match`; to `json`, `eval`, `web` and `cli`. Start at [Interview].
/// What is asked, in which words, and how likely each answer is, are the tables `factors.tsv` and `answers.tsv`. An
/// answer makes facts of the door ANSWER whose reference is the factor. No clock, no chance: same answers, same
/// question.
@NullMarked
package org.trialway.interview;

import org.jspecify.annotations.NullMarked;
