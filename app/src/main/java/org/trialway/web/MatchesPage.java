package org.trialway.web;

import java.util.List;
import java.util.Locale;

/// The studies for one visitor, grouped by verdict.
///
/// @param approved what could be asked about without a study; shown before all studies
/// @param day the day everything is judged for
/// @param groups one for each verdict, the best first; none left out, even when empty
/// @param shown what was narrowed down to, e.g. "studies that name mesothelioma or any solid tumour"
/// @param others how many more studies were read and are not shown
public record MatchesPage(ApprovedPanel approved, String day, List<Group> groups, String shown, int others) {

    public MatchesPage {
        groups = List.copyOf(groups);
    }

    /// The studies of one verdict.
    ///
    /// @param total how many there are; `cards` holds the first of them
    public record Group(VerdictWords verdict, int total, List<MatchCard> cards) {
        public Group {
            cards = List.copyOf(cards);
        }

        public boolean hasMore() {
            return cards.size() < total;
        }
    }

    /// One study in its group.
    ///
    /// @param deciding the rule that decides, or the first to check
    public record MatchCard(StudyCard card, int met, int toCheck, int notMet, List<FindingView> deciding) {
        public MatchCard {
            deciding = List.copyOf(deciding);
        }
    }

    public String othersWords() {
        return String.format(Locale.ROOT, "%,d", others);
    }
}
