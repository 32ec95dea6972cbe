/// Facts about one person: what, value and unit, present or absent, when, and where each came from.
///
/// From the doors (`json`, `web`); to `match`. Start at [Patient].
/// A fact that was not given does not exist here: it is unknown, never negative. Nothing prints a value.
@NullMarked
package org.trialway.patient;

import org.jspecify.annotations.NullMarked;
