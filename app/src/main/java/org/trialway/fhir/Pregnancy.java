package org.trialway.fhir;

import java.time.LocalDate;
import org.trialway.knowledge.ShelfLife;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// Pregnancy as recorded, for as long as the record can still be true.
final class Pregnancy {

    /// A pregnancy lasts 40 weeks from the last period (WHO); three weeks more, since births are late.
    private static final int LONGEST_DAYS = 43 * 7;

    private Pregnancy() {}

    static void add(RecordSheet sheet, RecordEntry entry, boolean isPregnant, PartialDate date) {
        int days = isPregnant ? LONGEST_DAYS : ShelfLife.LABORATORY.days();
        LocalDate last = date.isKnown() ? date.latest().plusDays(days) : LocalDate.MIN;
        if (last.isBefore(sheet.day())) {
            sheet.note(entry, "tells of a pregnancy or of none too long ago, or without a date, not used");
        } else {
            sheet.add(new Fact.Reproductive(
                    Fact.Reproductive.Point.PREGNANT, isPregnant, "", RecordSheet.on(date, entry)));
        }
    }
}
