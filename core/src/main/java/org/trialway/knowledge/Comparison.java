package org.trialway.knowledge;

/// How a measured value must stand to a limit.
public enum Comparison {
    AT_LEAST(">=", "at least"),
    MORE_THAN(">", "more than"),
    AT_MOST("<=", "at most"),
    LESS_THAN("<", "less than"),
    EQUAL("=", "exactly");

    private final String sign;
    private final String words;

    Comparison(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    /// `>=`, `>`, `<=`, `<` or `=`.
    public String sign() {
        return sign;
    }

    public String words() {
        return words;
    }

    public boolean holds(double value, double limit) {
        return switch (this) {
            case AT_LEAST -> value >= limit;
            case MORE_THAN -> value > limit;
            case AT_MOST -> value <= limit;
            case LESS_THAN -> value < limit;
            case EQUAL -> value == limit;
        };
    }

    /// The comparison that holds exactly where this one does not.
    ///
    /// @throws IllegalStateException for [#EQUAL], whose opposite is two ranges
    public Comparison opposite() {
        return switch (this) {
            case AT_LEAST -> LESS_THAN;
            case MORE_THAN -> AT_MOST;
            case AT_MOST -> MORE_THAN;
            case LESS_THAN -> AT_LEAST;
            case EQUAL -> throw new IllegalStateException("'not equal' is two ranges; negate the criterion instead");
        };
    }
}
