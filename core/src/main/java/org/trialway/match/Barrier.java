package org.trialway.match;

import java.time.LocalDate;

/// What kind of barrier a failing criterion is: for good, or one that time or a repeated test may lift.
///
/// Never a suggestion to stop, lower, delay or refuse a treatment.
public sealed interface Barrier {

    /// Nothing fails here.
    record None() implements Barrier {}

    /// No time or test changes it.
    record Permanent() implements Barrier {}

    /// A test or an assessment that may come out otherwise when it is repeated.
    record Repeat() implements Barrier {}

    /// Passes by itself with time.
    ///
    /// @param earliest the first day on which it no longer fails
    record WaitUntil(LocalDate earliest) implements Barrier {}
}
