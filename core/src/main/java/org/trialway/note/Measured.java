package org.trialway.note;

import org.trialway.knowledge.Lab;
import org.trialway.text.Span;

/// A value that a note gives.
public sealed interface Measured {

    int sentence();

    /// A bedside measurement.
    ///
    /// @param least the least it can be; equal to `most` where a number is given, open where only a word is
    ///     ("tachypneic")
    record Vital(Sign sign, double least, double most, Span span, int sentence) implements Measured {
        @Override
        public String toString() {
            return "Vital";
        }
    }

    /// A laboratory value in [Lab#unit()].
    ///
    /// @param upperLimit that laboratory's upper limit of normal, NaN when not given
    record LabValue(Lab lab, double value, double upperLimit, Timing timing, Span span, int sentence)
            implements Measured {
        @Override
        public String toString() {
            return "LabValue";
        }
    }
}
