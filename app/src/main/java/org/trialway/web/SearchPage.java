package org.trialway.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// A search and what it found.
///
/// @param words what was searched for; empty when nothing was yet
/// @param total how many studies hold one of the words
public record SearchPage(String words, int total, List<StudyCard> cards) {

    /// Studies shown at first, and added by each "show more".
    static final int STEP = 20;

    public SearchPage {
        cards = List.copyOf(cards);
    }

    public String found() {
        if (total == 0) {
            return "No study holds these words. Try fewer words, or another name of the medicine.";
        }
        String studies = total == 1 ? "1 study" : String.format(Locale.ROOT, "%,d studies", total);
        return studies + (hasMore() ? ", the best " + cards.size() + " first" : ", best first");
    }

    public boolean hasMore() {
        return cards.size() < total;
    }

    public String moreAddress() {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&show=" + (cards.size() + STEP);
    }
}
