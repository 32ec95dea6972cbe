package org.trialway.registry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The clock and the patience of a sync. Tests bring their own, so that nothing waits.
public interface Pacing {

    /// The real clock, and real waiting.
    Pacing SYSTEM = new Pacing() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void pause(Duration time) throws InterruptedException {
            Thread.sleep(time);
        }
    };

    Instant now();

    /// Waits; returns at once for zero or less.
    void pause(Duration time) throws InterruptedException;

    /// The day in the time zone of this machine.
    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.systemDefault());
    }
}
