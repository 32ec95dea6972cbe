package org.trialway.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What day it is for a command.
final class DayOption {

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", description = "Take this day for today.")
    private @Nullable LocalDate day;

    LocalDate today() {
        return day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
    }
}
