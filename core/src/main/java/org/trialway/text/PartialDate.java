package org.trialway.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/// A calendar date of which the day, or the day and the month, may not be known: `2024-05-17`,
/// `2024-05`, `2024`, or [#UNKNOWN].
///
/// Ordered by its earliest day; an unknown date comes first.
///
/// @param year 1 to 9999, or 0 when nothing is known
/// @param month 1 to 12, or 0 when not known
/// @param day 1 to 31, or 0 when not known
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /// No date was given.
    public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

    public PartialDate {
        boolean shape = year >= 0 && year <= 9999 && (year > 0 || month == 0) && (month > 0 || day == 0);
        if (!shape) {
            throw new IllegalArgumentException(
                    "%d-%d-%d: a date needs its year before its month and its month before its day"
                            .formatted(year, month, day));
        }
        if (month > 0) {
            checkCalendar(year, month, day);
        }
    }

    private static void checkCalendar(int year, int month, int day) {
        try {
            LocalDate.of(year, month, Math.max(day, 1));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("%d-%d-%d is not in the calendar".formatted(year, month, day), e);
        }
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    ///
    /// @throws IllegalArgumentException for any other text, and for a day the calendar does not have
    public static PartialDate parse(String text) {
        if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a date. Expected e.g. 2024, 2024-05 or 2024-05-17".formatted(text));
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = text.length() >= 7 ? Integer.parseInt(text.substring(5, 7)) : 0;
        int day = text.length() == 10 ? Integer.parseInt(text.substring(8, 10)) : 0;
        if (year == 0 || (text.length() >= 7 && month == 0) || (text.length() == 10 && day == 0)) {
            throw new IllegalArgumentException("\"%s\" is not in the calendar".formatted(text));
        }
        return new PartialDate(year, month, day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public boolean isKnown() {
        return year > 0;
    }

    /// The first day this date may mean.
    ///
    /// @throws IllegalStateException if nothing is known
    public LocalDate earliest() {
        requireKnown();
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /// The last day this date may mean.
    ///
    /// @throws IllegalStateException if nothing is known
    public LocalDate latest() {
        requireKnown();
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    private void requireKnown() {
        if (!isKnown()) {
            throw new IllegalStateException("an unknown date has no day; ask isKnown() first");
        }
    }

    @Override
    public int compareTo(PartialDate other) {
        if (year != other.year) {
            return Integer.compare(year, other.year);
        }
        return month != other.month ? Integer.compare(month, other.month) : Integer.compare(day, other.day);
    }

    /// The date as [#parse] reads it; "unknown" when nothing is known.
    @Override
    public String toString() {
        if (!isKnown()) {
            return "unknown";
        }
        String yearText = "%04d".formatted(year);
        String monthText = month == 0 ? "" : "-%02d".formatted(month);
        return yearText + monthText + (day == 0 ? "" : "-%02d".formatted(day));
    }
}
