package org.trialway.registry;

import java.util.Locale;
import org.trialway.text.PartialDate;

/// What a search looks through, in words every result list shows.
///
/// @param studies how many studies are held, the restated ones among them
/// @param restated how many of them are starter studies in our words
/// @param syncedOn the day on which everything that is kept in step was last in step: of several scopes the one whose
/// last
///     finished sync is oldest; unknown when there was none
public record Coverage(int studies, int restated, PartialDate syncedOn) {

    /// One sentence: what was searched, as of when, and which registries were not.
    public String words() {
        return what() + "; not searched: EU CTIS, ISRCTN, ANZCTR";
    }

    private String what() {
        if (studies > 0 && studies == restated) {
            return "Searched: a starter set of %d ClinicalTrials.gov studies in our words, not up to date"
                    .formatted(studies);
        }
        String asOf = syncedOn.isKnown() ? "as of " + syncedOn : "read from files, date not known";
        String starter = restated == 0 ? "" : ", %d of them in our words and not up to date".formatted(restated);
        return String.format(Locale.ROOT, "Searched: ClinicalTrials.gov %s (%,d studies%s)", asOf, studies, starter);
    }
}
