package org.trialway.knowledge;

import java.util.Optional;

/// A scale of how well a person manages daily life.
///
/// ECOG, WHO and Zubrod are one scale, 0 (fully active) to 5 (Oken et al., Am J Clin Oncol 1982;5:649). Karnofsky and
/// Lansky run from 100 (no complaints) down to 0 in tens (Karnofsky & Burchenal 1949; Lansky et al. 1987, for under
/// 16).
public enum PerformanceScale {
    ECOG("ECOG performance status", 0, 5, true),
    KARNOFSKY("Karnofsky performance status", 0, 100, false),
    LANSKY("Lansky play-performance score", 0, 100, false);

    private final String words;
    private final int least;
    private final int most;
    private final boolean lowerIsBetter;

    PerformanceScale(String words, int least, int most, boolean lowerIsBetter) {
        this.words = words;
        this.least = least;
        this.most = most;
        this.lowerIsBetter = lowerIsBetter;
    }

    public String words() {
        return words;
    }

    public boolean admits(int value) {
        return least <= value && value <= most && (this == ECOG || value % 10 == 0);
    }

    public boolean lowerIsBetter() {
        return lowerIsBetter;
    }

    /// What a value on this scale means on another; empty where nothing converts.
    ///
    /// | ECOG | Karnofsky |
    /// |---|---|
    /// | 0 | 90 to 100 |
    /// | 1 | 70 to 80 |
    /// | 2 | 50 to 60 |
    /// | 3 | 30 to 40 |
    /// | 4 | 10 to 20 |
    /// | 5 | 0 |
    ///
    /// The comparison that ECOG-ACRIN publishes beside its scale (Oken et al. 1982), for adults. It is one of
    /// several in use, so a converted value is a range. Lansky's score is for children and converts to neither.
    public Optional<Range> rangeOn(PerformanceScale other, int value) {
        if (other == this) {
            return Optional.of(new Range(value, value));
        }
        if (this == ECOG && other == KARNOFSKY) {
            int most = Math.max(0, 100 - 20 * value);
            return Optional.of(new Range(value == 5 ? 0 : most - 10, most));
        }
        if (this == KARNOFSKY && other == ECOG) {
            int ecog = value == 0 ? 5 : (100 - value) / 20;
            return Optional.of(new Range(ecog, ecog));
        }
        return Optional.empty();
    }

    /// Both ends included.
    public record Range(int least, int most) {}
}
