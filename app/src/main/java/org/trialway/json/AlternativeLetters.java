package org.trialway.json;

/// Hands out the letters that join alternatives, each once in a study: A to Z, then AA, AB and so on.
final class AlternativeLetters {

    private int given;

    String next() {
        var letters = new StringBuilder();
        for (int rest = given++; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
