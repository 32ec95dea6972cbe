package org.trialway.registry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How long to wait before asking again: twice as long each time, with chance added so that many programs that failed
/// together do not return together; or as long as the registry asks for, if that is longer.
record Backoff(Duration first, Duration longest, RandomGenerator random) {

    /// The wait after a number of failures in a row.
    ///
    /// @param failures 1 or more
    Duration after(int failures) {
        long doubled = first.toMillis() << Math.min(failures - 1, 20);
        long full = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
    }

    /// What a `Retry-After` header asks for, which is a number of seconds or a date; empty when it is neither.
    static Optional<Duration> asked(String header, Instant now) {
        String text = header.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
