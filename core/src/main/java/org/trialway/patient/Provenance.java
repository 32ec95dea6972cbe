package org.trialway.patient;

import org.trialway.text.PartialDate;

/// When a fact was true and where we have it from.
///
/// @param date the day it was measured or observed; may be unknown
/// @param reference where to find it in its source: a JSON path, a resource id, a question, a sentence number
public record Provenance(PartialDate date, Door door, String reference) {

    public enum Door {
        FILE,
        ANSWER,
        HOSPITAL_RECORD,
        NOTE
    }
}
