package org.trialway.note;

/// What is measured at the bedside. Laboratory values are [org.trialway.knowledge.Lab]s.
public enum Sign {
    /// mmHg
    SYSTOLIC("systolic blood pressure", 40, 300),
    /// mmHg
    DIASTOLIC("diastolic blood pressure", 20, 200),
    /// beats a minute
    HEART_RATE("heart rate", 20, 300),
    /// breaths a minute
    RESPIRATORY_RATE("respiratory rate", 4, 100),
    /// degrees Celsius
    TEMPERATURE("temperature", 25, 115),
    /// 3 to 15
    COMA_SCALE("Glasgow Coma Scale", 3, 15);

    private final String words;
    private final double least;
    private final double most;

    Sign(String words, double least, double most) {
        this.words = words;
        this.least = least;
        this.most = most;
    }

    /// Whether a living person can have the value; a temperature may be printed in degrees Fahrenheit.
    boolean admits(double value) {
        return least <= value && value <= most;
    }

    public String words() {
        return words;
    }
}
