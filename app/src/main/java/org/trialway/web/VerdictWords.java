package org.trialway.web;

import org.trialway.match.Verdict;

/// A verdict as the pages show it: the shared words, and a sentence on what they mean.
///
/// @param id name of its style and its place on the page
public record VerdictWords(String id, String title, String meaning) {

    static VerdictWords of(Verdict verdict) {
        return switch (verdict) {
            case NO_BARRIER ->
                new VerdictWords(
                        "no-barrier",
                        title(verdict),
                        "In the rules we could read, nothing stands in the way. The study’s team decides.");
            case COULD_FIT ->
                new VerdictWords(
                        "could-fit",
                        title(verdict),
                        "Nothing stands in the way for certain. Some points are still to be checked.");
            case NOT_NOW ->
                new VerdictWords(
                        "not-now",
                        title(verdict),
                        "Something stands in the way today. Time or a repeated test may change it.");
            case LIKELY_NOT ->
                new VerdictWords(
                        "likely-not",
                        title(verdict),
                        "One of your own answers speaks against it. Look it up on the report, or ask your doctor to.");
            case RULED_OUT ->
                new VerdictWords(
                        "ruled-out",
                        title(verdict),
                        "A rule speaks against it for good. Read the rule and check that we got it right.");
        };
    }

    private static String title(Verdict verdict) {
        String words = verdict.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
