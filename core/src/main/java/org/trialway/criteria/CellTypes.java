package org.trialway.criteria;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// A cell type that a cancer's name begins with and that studies ask for by itself: "non-squamous NSCLC", "poorly
/// differentiated neuroendocrine carcinoma". Names that are a disease of their own, "clear cell renal cell carcinoma",
/// stay whole.
final class CellTypes {

    private static final Set<String> BEGIN = Set.of(
            ("non nonsquamous squamous epithelioid epithelial sarcomatoid biphasic poorly well moderately high low serous "
                            + "endometrioid mucinous desmoplastic fibrolamellar")
                    .split(" "));
    private static final int LONGEST = 4;

    private CellTypes() {}

    static @Nullable Reading split(Marks marks, int at) {
        List<String> words =
                marks.words(at).stream().filter(word -> !word.equals("-")).toList();
        if (!BEGIN.contains(words.getFirst()) || words.contains("of")) {
            return null;
        }
        for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
            Optional<Concept> type = named(Kind.HISTOLOGY, words.subList(0, length));
            Optional<Concept> cancer = named(Kind.CANCER, words.subList(length, words.size()));
            if (type.isPresent() && cancer.isPresent() && isToldApart(type.get(), cancer.get())) {
                var source = new Source.Words(marks.span(at));
                var parts =
                        List.of(new Criterion.Has(cancer.get(), 0, source), new Criterion.Has(type.get(), 0, source));
                return new Reading(at, at + 1, Combine.all(parts, source));
            }
        }
        return null;
    }

    /// Squamous cell carcinomas are diseases of their own but in the lung.
    private static boolean isToldApart(Concept type, Concept cancer) {
        return !type.name().equals("squamous cell carcinoma") || cancer.name().contains("lung");
    }

    private static Optional<Concept> named(Kind kind, List<String> words) {
        return Concepts.all().called(kind, String.join(" ", words));
    }
}
