package org.trialway.web;

import java.util.List;

/// The studies we hold that try a treatment.
///
/// @param total how many there are
/// @param cards some of them, those that take people first
/// @param searchAddress where more can be looked for
public record GivingStudies(int total, List<StudyCard> cards, String searchAddress) {

    public GivingStudies {
        cards = List.copyOf(cards);
    }

    public boolean hasMore() {
        return cards.size() < total;
    }
}
