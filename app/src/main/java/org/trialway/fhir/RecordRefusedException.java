package org.trialway.fhir;

/// A file that is no hospital record we can read at all. The message is one line for people, never with a value.
public final class RecordRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// Why it is refused.
    public enum Reason {
        /// Not JSON in UTF-8.
        MALFORMED,
        /// Nested more deeply than any record is.
        TOO_DEEP,
        /// FHIR, and yet no Bundle about a patient.
        NO_PATIENT_BUNDLE,
        /// Longer than this door takes.
        TOO_LONG
    }

    public RecordRefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
