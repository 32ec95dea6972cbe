package org.trialway.note;

import org.trialway.text.PartialDate;

/// When a thing was, as far as the note says.
///
/// @param date the day, or the day of a treatment's beginning; unknown when none is given
/// @param until the day it ended; unknown when none is given
/// @param daysAgo days before the note, counted in months of 30 and years of 365; -1 when not said
/// @param daysLong how long it has lasted; -1 when not said
public record Timing(PartialDate date, PartialDate until, int daysAgo, int daysLong) {

    public static final Timing UNKNOWN = new Timing(PartialDate.UNKNOWN, PartialDate.UNKNOWN, -1, -1);
}
