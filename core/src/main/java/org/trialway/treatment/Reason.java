package org.trialway.treatment;

/// The words of a record that say something, and where they stand.
///
/// @param place in plain words, e.g. `intervention name`
/// @param words as printed, on one line
public record Reason(String place, String words) {

    public Reason {
        if (place.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException("\"%s\" in \"%s\": a reason needs both".formatted(words, place));
        }
    }
}
