package org.trialway.study;

import java.util.regex.Pattern;

/// The registry's identifier of a study: `NCT` and eight digits.
public record NctId(String value) implements Comparable<NctId> {

    private static final Pattern SHAPE = Pattern.compile("NCT\\d{8}");

    public NctId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a study number. Expected NCT and eight digits".formatted(value));
        }
    }

    @Override
    public int compareTo(NctId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
