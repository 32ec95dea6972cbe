package org.trialway.house.broken.study;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.trialway.house.broken.text.Word;

/// Reads the clock in every way that we know of.
public record Novel(Word word) {

    LocalDate today() {
        return LocalDate.now();
    }

    LocalDate todayInAZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Supplier<Instant> later() {
        return Instant::now;
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    long ticks() {
        return System.nanoTime();
    }

    long millis() {
        return System.currentTimeMillis();
    }
}
