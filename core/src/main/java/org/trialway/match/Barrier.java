package org.trialway.match;

import java.time.LocalDate;

/// What kind of barrier a failing criterion is: for good, or one that time or a repeated test may lift.
///
/// From mildest to hardest: [None], [Repeat], [CurrentMedicine], [WaitUntil] by date,
/// [ConfirmOnReport], [Permanent]. Where all of several parts must hold,
/// the hardest of their barriers counts; where one is enough, the mildest.
/// Never a suggestion to stop, lower, delay or refuse a treatment.
public sealed interface Barrier {

    /// Nothing fails here.
    record None() implements Barrier {}

    /// A test or an assessment that may come out otherwise when it is repeated.
    record Repeat() implements Barrier {}

    /// A medicine or treatment that is being given. The doctor decides about it; nobody is to change it for a study.
    record CurrentMedicine() implements Barrier {}

    /// Passes by itself with time.
    ///
    /// @param earliest the first day on which it may no longer fail
    record WaitUntil(LocalDate earliest) implements Barrier {}

    /// It rests on nothing but what the person read off or judged themselves: a laboratory value, a marker, the cell
    /// type, or how they manage. Who misreads a report must not be turned away by it, so the report decides.
    record ConfirmOnReport() implements Barrier {}

    /// No time or test changes it.
    record Permanent() implements Barrier {}

    static Barrier none() {
        return new None();
    }

    static Barrier repeat() {
        return new Repeat();
    }

    static Barrier confirmOnReport() {
        return new ConfirmOnReport();
    }

    static Barrier permanent() {
        return new Permanent();
    }

    /// What may lift it, in a few words; empty when nothing stands in the way.
    default String words() {
        return switch (this) {
            case None none -> "";
            case Repeat repeat -> "a repeated test may come out otherwise";
            case CurrentMedicine medicine ->
                "the doctor decides about this treatment; it is not to be changed to join a trial";
            case WaitUntil wait -> "may change by itself, not before " + wait.earliest();
            case ConfirmOnReport confirm -> "your own answer speaks against it, and the report decides";
            case Permanent permanent -> "neither time nor a test changes it";
        };
    }

    /// The one that stands longer in the way.
    default Barrier harder(Barrier other) {
        return isHarderThan(other) ? this : other;
    }

    /// The one that is sooner out of the way.
    default Barrier milder(Barrier other) {
        return isHarderThan(other) ? other : this;
    }

    private boolean isHarderThan(Barrier other) {
        if (this instanceof WaitUntil mine && other instanceof WaitUntil theirs) {
            return mine.earliest().isAfter(theirs.earliest());
        }
        return hardness() > other.hardness();
    }

    private int hardness() {
        return switch (this) {
            case None none -> 0;
            case Repeat repeat -> 1;
            case CurrentMedicine medicine -> 2;
            case WaitUntil wait -> 3;
            case ConfirmOnReport confirm -> 4;
            case Permanent permanent -> 5;
        };
    }
}
