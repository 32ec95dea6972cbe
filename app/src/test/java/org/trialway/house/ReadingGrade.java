package org.trialway.house;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The school year it takes to read a text, by Kincaid et al. 1975: words a sentence and syllables a word.
public final class ReadingGrade {

    /// The most that a page for patients may ask.
    public static final double HIGHEST = 8;

    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    /// Of a text of whole sentences.
    public static double of(String text) {
        return of(Arrays.asList(text.split("(?<=[.?!:])\\s")));
    }

    public static double of(List<String> sentences) {
        var words = sentences.stream()
                .flatMap(sentence -> Arrays.stream(sentence.split("[^\\p{L}’']+")))
                .filter(word -> !word.isEmpty())
                .toList();
        double syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    /// Runs of vowels, a silent e at the end left out; at least one.
    private static int syllables(String word) {
        String spoken = word.toLowerCase(Locale.ROOT).replaceFirst("(?<=[a-z]{2})e[sd]?$", "");
        return Math.max(1, (int) SYLLABLE.matcher(spoken).results().count());
    }
}
