package org.trialway.json;

/// A patient file that cannot be read. The message is one line for people: file, patient, JSON path, what was
/// expected; never a value.
public final class PatientFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PatientFormatException(String message) {
        super(message);
    }
}
