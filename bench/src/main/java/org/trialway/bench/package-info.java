/// Measures how fast criteria are read, in CPU time of one thread.
///
/// From `criteria` and `registry`; to nobody. Start at [CriteriaSpeed].
/// Real records are read from the folder beside the project; where they are absent, that part says so and is left out.
@NullMarked
package org.trialway.bench;

import org.jspecify.annotations.NullMarked;
