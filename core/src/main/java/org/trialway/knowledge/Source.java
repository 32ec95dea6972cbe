package org.trialway.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.trialway.text.PartialDate;

/// Where one figure or fact was read. It belongs to the figure, not to a study or a file: beside a published survival
/// time may stand a number of people that somebody only remembered.
///
/// @param citation enough to find it again, e.g. `Lancet 2021;397:375-386`; for [Kind#MEMORY] what should be looked up
/// @param date of the publication or of the reading, as exact as it is known; may be [PartialDate#UNKNOWN]
public record Source(Kind kind, String citation, PartialDate date) {

    /// How far a source is trusted. The order is that of trust.
    public enum Kind {
        /// A paper or an abstract by those who did the study.
        PRIMARY("paper or abstract by the study team", true),
        /// A medicines agency's label, notice or report.
        REGULATOR("medicines agency", true),
        /// Results that the study team posted in a trial registry.
        REGISTRY_RESULT("results posted in the registry", true),
        /// A vocabulary such as NCI Thesaurus, for names and classes.
        VOCABULARY("medical vocabulary", true),
        /// Somebody else's retelling: a review, a news page, a press release.
        SECONDARY("retold by others", false),
        /// Remembered and not looked up: kept for curators to check.
        MEMORY("from memory, not checked", false);

        private final String words;
        private final boolean shown;

        Kind(String words, boolean shown) {
            this.words = words;
            this.shown = shown;
        }

        /// What it is, for people; no capital, no full stop.
        public String words() {
            return words;
        }

        /// Whether what rests on it may stand on a page for patients or in a document.
        public boolean isShown() {
            return shown;
        }

        /// The kind of that name, as tables write it: `registry result`, in any case; or empty.
        public static Optional<Kind> called(String name) {
            String asked = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
            return Arrays.stream(values())
                    .filter(each -> each.name().equals(asked))
                    .findFirst();
        }
    }

    public Source {
        if (citation.isBlank()) {
            throw new IllegalArgumentException("a source of kind %s needs a citation".formatted(kind));
        }
    }

    /// Whether what rests on it may be shown: see [Kind#isShown()].
    public boolean isShown() {
        return kind.isShown();
    }
}
