package org.trialway.knowledge;

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
}
