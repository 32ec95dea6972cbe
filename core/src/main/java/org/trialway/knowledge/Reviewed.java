package org.trialway.knowledge;

import java.time.LocalDate;

/// When a person last went through tables whose facts grow old, so that pages can say it.
public final class Reviewed {

    private Reviewed() {}

    /// Agents, targets, kinds of treatment and approvals.
    public static LocalDate treatments() {
        return LocalDate.of(2026, 11, 25);
    }
}
