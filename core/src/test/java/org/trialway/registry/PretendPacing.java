package org.trialway.registry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A clock that goes on only when somebody waits, and nobody really does.
public final class PretendPacing implements Pacing {

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now;

    public PretendPacing(LocalDate today) {
        now = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void pause(Duration time) {
        pauses.add(time);
        now = now.plus(time);
    }

    @Override
    public synchronized LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /// Lets days go by.
    public synchronized void passDays(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    /// The waits so far, in order.
    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
