package org.trialway.patient;

/// A name for one patient's case that says nothing about the person; the only thing of a patient that may be logged.
public record CaseId(String value) {
    public CaseId {
        if (!value.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("a case id has 1 to 64 letters, digits, dots, dashes or underscores");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
