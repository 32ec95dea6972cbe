package org.trialway.json;

import java.util.Set;
import java.util.TreeSet;

/// The words for how far a cancer has come that the patient form knows.
final class ExtentWords {

    private static final Set<String> WORDS = Set.of(
            "newly diagnosed", "unresectable", "resected", "locally advanced", "metastatic", "recurrent", "progressed");

    private ExtentWords() {}

    static String checked(JsonAt at) {
        String word = at.text();
        if (!WORDS.contains(word)) {
            throw at.expected("one of: " + String.join(", ", new TreeSet<>(WORDS)));
        }
        return word;
    }
}
