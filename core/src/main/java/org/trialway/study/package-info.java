/// What the registry says about a clinical study, in records; words are kept verbatim.
///
/// From `registry`; to every room that shows, searches or matches studies. Start at [Study];
/// whether a study takes people is answered in one place, [Standing].
/// Empty text means "the record does not say"; an empty list means "none given". No clock, no files.
@NullMarked
package org.trialway.study;

import org.jspecify.annotations.NullMarked;
