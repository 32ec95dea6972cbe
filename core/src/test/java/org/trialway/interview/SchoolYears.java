package org.trialway.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How many years of school a text takes: the grade by Kincaid et al. 1975, a count of words a sentence and syllables a
/// word.
final class SchoolYears {

    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");

    private SchoolYears() {}

    static double of(List<String> texts) {
        List<String> sentences = texts.stream()
                .flatMap(text -> Arrays.stream(text.split("(?<=[.?!:])\\s", -1)))
                .filter(part -> part.contains(" "))
                .toList();
        List<String> words = sentences.stream()
                .flatMap(sentence -> Arrays.stream(sentence.split("[^\\p{L}’']+", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
        double syllables = words.stream().mapToInt(SchoolYears::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    /// Runs of vowels, a silent e at the end left out; at least one.
    private static int syllables(String word) {
        String spoken = word.toLowerCase(Locale.ROOT).replaceFirst("(?<=[a-z]{2})e[sd]?$", "");
        return Math.max(1, (int) SYLLABLE.matcher(spoken).results().count());
    }
}
