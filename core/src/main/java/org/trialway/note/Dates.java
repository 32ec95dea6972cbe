package org.trialway.note;

import org.trialway.text.PartialDate;

/// Dates as notes print them.
final class Dates {

    private Dates() {}

    /// The date, or [PartialDate#UNKNOWN] for digits that the calendar does not have.
    static PartialDate parsed(String printed) {
        try {
            return PartialDate.parse(printed);
        } catch (IllegalArgumentException notInTheCalendar) {
            return PartialDate.UNKNOWN;
        }
    }
}
