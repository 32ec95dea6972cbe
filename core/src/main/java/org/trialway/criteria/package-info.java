/// Turns a study's eligibility into a typed, three-valued tree in which every node remembers its own words.
///
/// From `study`; to `match`, `interview`, `store` and the pages. Start at `CriteriaParser`, which gives [Criteria].
/// What is not understood stays [Criterion.NotUnderstood]; it is never guessed. No clock, no files, no network.
@NullMarked
package org.trialway.criteria;

import org.jspecify.annotations.NullMarked;
