package org.trialway.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What day it is for a command.
final class DayOption {

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", description = "Take this day for today.", converter = Day.class)
    private @Nullable LocalDate day;

    private static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("\"%s\" is not a day. Expected e.g. 2026-11-24".formatted(text));
            }
        }
    }

    LocalDate today() {
        return day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
    }
}
