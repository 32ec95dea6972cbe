package org.trialway.fhir;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.trialway.text.PartialDate;

/// FHIR's dates as ours: the day as written where it was written, whatever the time zone.
final class Dates {

    private static final int DAY_LENGTH = 10;

    private Dates() {}

    /// The date, or [PartialDate#UNKNOWN] when there is none.
    static PartialDate of(@Nullable BaseDateTimeType date) {
        String written = date == null || date.getValue() == null ? null : date.getValueAsString();
        if (written == null) {
            return PartialDate.UNKNOWN;
        }
        try {
            return PartialDate.parse(written.substring(0, Math.min(written.length(), DAY_LENGTH)));
        } catch (IllegalArgumentException e) {
            return PartialDate.UNKNOWN;
        }
    }

    /// When something began, told as a moment or as a period.
    static PartialDate start(@Nullable Type when) {
        return switch (when) {
            case BaseDateTimeType moment -> of(moment);
            case Period period -> of(period.getStartElement());
            case null, default -> PartialDate.UNKNOWN;
        };
    }

    /// The last day something was surely so: the moment, or the end of a period; a period without an end has none.
    static PartialDate last(@Nullable Type when) {
        return switch (when) {
            case BaseDateTimeType moment -> of(moment);
            case Period period -> of(period.getEndElement());
            case null, default -> PartialDate.UNKNOWN;
        };
    }

    static PartialDate either(PartialDate first, PartialDate second) {
        return first.isKnown() ? first : second;
    }
}
