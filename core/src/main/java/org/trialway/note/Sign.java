package org.trialway.note;

/// What is measured at the bedside. Laboratory values are [org.trialway.knowledge.Lab]s.
public enum Sign {
    /// mmHg
    SYSTOLIC("systolic blood pressure"),
    /// mmHg
    DIASTOLIC("diastolic blood pressure"),
    /// beats a minute
    HEART_RATE("heart rate"),
    /// breaths a minute
    RESPIRATORY_RATE("respiratory rate"),
    /// degrees Celsius
    TEMPERATURE("temperature"),
    /// 3 to 15
    COMA_SCALE("Glasgow Coma Scale");

    private final String words;

    Sign(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
