package org.trialway.match;

/// Whether a criterion holds for a patient: yes, no, or not known from what we were told.
///
/// The tables are Kleene's strong logic. A criterion joined with its own negation is not always [#NO]:
/// it stays [#UNKNOWN] while the criterion is unknown.
public enum Truth {
    NO,
    UNKNOWN,
    YES; // ascending, so AND is the lesser and OR the greater

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }

    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }
}
