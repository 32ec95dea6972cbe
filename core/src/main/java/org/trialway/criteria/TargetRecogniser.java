package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// Treatments named by what they aim at: "antibody against CTLA-4 or PD-1", "CCR8-directed therapy",
/// "anti-CD73". A target that no table has a treatment for gives the plain name, e.g. `CD73-targeted
/// therapy`.
final class TargetRecogniser implements Recogniser {

    private static final Set<String> AIMING = Set.of(
            "targeted",
            "directed",
            "targeting",
            "specific",
            "blocking",
            "based",
            "inhibiting",
            "depleting",
            "redirected",
            "redirecting",
            "neutralizing",
            "activating",
            "binding",
            "pathway",
            "degrading");

    private static final Set<String> GIVEN = Set.of(
            "therapy",
            "therapies",
            "agent",
            "agents",
            "antibody",
            "antibodies",
            "treatment",
            "treatments",
            "drug",
            "drugs",
            "inhibitor",
            "inhibitors",
            "mab",
            "mabs",
            "adc",
            "adcs",
            "immunotherapy",
            "vaccine",
            "products",
            "product",
            "antagonist",
            "agonist",
            "agonists",
            "conjugate",
            "conjugates",
            "medication",
            "medications",
            "compound",
            "compounds",
            "inhibition",
            "blocker",
            "blockers",
            "blockade",
            "modulator",
            "modulators",
            "antagonists",
            "degrader",
            "degraders");

    /// Words behind which "of" names a target: "an inhibitor OF the FGF receptor".
    private static final Set<String> ACTING = Set.of(
            "inhibitor",
            "inhibitors",
            "antagonist",
            "antagonists",
            "agonist",
            "agonists",
            "blocker",
            "blockers",
            "blockade",
            "modulator",
            "modulators",
            "inhibition");

    /// Say less than the target behind them: "monoclonal antibody against CTLA-4" bars no other antibody.
    private static final Set<String> OF_TARGETS = Set.of(
            "monoclonal antibody",
            "bispecific antibody",
            "targeted therapy",
            "immunotherapy",
            "biologic therapy",
            "immune checkpoint inhibitor",
            "investigational agent");

    private static final Set<String> AT =
            Set.of("against", "targeting", "blocking", "inhibiting", "targets", "towards");
    private static final Set<String> DIRECTED = Set.of("directed", "targeted", "aimed");

    /// Treatments by the HGNC symbol of their target, where the name does not hold it.
    private static final Map<String, String> BY_TARGET = Map.ofEntries(
            Map.entry("PDCD1", "anti-PD-1/PD-L1"),
            Map.entry("CD274", "anti-PD-1/PD-L1"),
            Map.entry("PDCD1LG2", "anti-PD-L2"),
            Map.entry("CTLA4", "anti-CTLA-4"),
            Map.entry("LAG3", "anti-LAG-3"),
            Map.entry("HAVCR2", "anti-TIM-3"),
            Map.entry("TNFRSF9", "anti-CD137"),
            Map.entry("TNFRSF4", "anti-OX40"),
            Map.entry("TNFRSF18", "anti-GITR"),
            Map.entry("ERBB2", "HER2-targeted therapy"),
            Map.entry("ERBB3", "HER3-targeted therapy"),
            Map.entry("CD276", "B7-H3-targeted therapy"),
            Map.entry("VTCN1", "B7-H4-targeted therapy"),
            Map.entry("MSLN", "mesothelin-targeted therapy"),
            Map.entry("TACSTD2", "TROP2-targeted therapy"),
            Map.entry("CLDN18", "claudin 18.2-targeted therapy"),
            Map.entry("FOLR1", "folate receptor alpha-targeted therapy"),
            Map.entry("TNFRSF17", "BCMA-targeted therapy"),
            Map.entry("FOLH1", "PSMA-targeted therapy"),
            Map.entry("NECTIN4", "nectin-4-targeted therapy"),
            Map.entry("MS4A1", "anti-CD20"),
            Map.entry("VEGFA", "anti-angiogenic"),
            Map.entry("KDR", "anti-angiogenic"));

    private static final int NEAR = 5;
    private static final int MOST = 8;

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (target(marks, at) != null) {
            return aimed(marks, at);
        }
        if (marks.words(at).equals(List.of("anti")) && marks.isCompoundDash(at + 1) && target(marks, at + 2) != null) {
            int end = says(GIVEN, marks, at + 3) ? at + 4 : at + 3;
            return reading(marks, at, end, List.of(treatment(marks, at + 2)));
        }
        if (marks.at(at) instanceof Meaning.Named named
                && OF_TARGETS.contains(named.concept().name())) {
            Reading aimed = marks.at(at + 1) == Word.STOP ? null : against(marks, marks.skip(at + 1, Word.NEUTRAL));
            return aimed == null ? null : new Reading(at, aimed.to(), aimed.statement());
        }
        return against(marks, at);
    }

    /// "CCR8-directed therapy", "B7-H3 targeted agents".
    private static @Nullable Reading aimed(Marks marks, int at) {
        int next = marks.isCompoundDash(at + 1) ? at + 2 : at + 1;
        boolean aimed = says(AIMING, marks, next) && says(GIVEN, marks, next + 1);
        boolean given = aimed || (says(GIVEN, marks, next) && !marks.words(next).contains("specific"));
        return given ? reading(marks, at, aimed ? next + 2 : next + 1, List.of(treatment(marks, at))) : null;
    }

    /// "antibody against CTLA-4, PD-1 or PD-L1"; the word for what is given may stand a little before.
    private static @Nullable Reading against(Marks marks, int at) {
        if (at >= marks.size()) {
            return null;
        }
        boolean aims = says(AT, marks, at)
                || (says(Set.of("of"), marks, at) && says(ACTING, marks, at - 1))
                || (says(DIRECTED, marks, at) && says(Set.of("against", "at", "to"), marks, at + 1));
        if (!aims || !isGivenBefore(marks, at)) {
            return null;
        }
        int i = says(DIRECTED, marks, at) ? at + 2 : at + 1;
        var treatments = new ArrayList<Concept>();
        int end = at;
        while (i < marks.size() && treatments.size() < MOST) {
            if (target(marks, i) != null) {
                treatments.add(treatment(marks, i));
                end = i + 1;
            } else if (!isBetween(marks, i)) {
                break;
            }
            i++;
        }
        return treatments.isEmpty() ? null : reading(marks, at, end, treatments);
    }

    private static boolean isGivenBefore(Marks marks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            boolean name = marks.at(i) instanceof Meaning.Named named
                    && named.concept().kind() == Kind.THERAPY;
            if (name || says(GIVEN, marks, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(Marks marks, int at) {
        return marks.isAny(
                at, Word.COMMA, Word.OR, Word.AND, Word.AND_OR, Word.SLASH, Word.OPEN, Word.CLOSE, Word.NEUTRAL);
    }

    private static @Nullable Concept target(Marks marks, int at) {
        return marks.at(at) instanceof Meaning.Named named && named.concept().kind() == Kind.BIOMARKER
                ? named.concept()
                : null;
    }

    private static Concept treatment(Marks marks, int at) {
        String symbol =
                marks.at(at) instanceof Meaning.Named named ? named.concept().name() : "";
        String name = BY_TARGET.getOrDefault(symbol, "anti-" + symbol);
        Optional<Concept> known = Concepts.all().called(Kind.THERAPY, name);
        return known.or(() -> Concepts.all().called(Kind.THERAPY, symbol + "-targeted therapy"))
                .orElseGet(() -> new Concept(Kind.THERAPY, symbol + "-targeted therapy"));
    }

    private static boolean says(Set<String> words, Marks marks, int at) {
        return at >= 0 && at < marks.size() && words.containsAll(marks.words(at));
    }

    private static Reading reading(Marks marks, int from, int to, List<Concept> treatments) {
        var source = new Source.Words(marks.span(from, to));
        List<Criterion.Has> parts = treatments.stream()
                .distinct()
                .map(treatment -> new Criterion.Has(treatment, 0, source))
                .toList();
        return new Reading(from, to, Combine.anyOf(parts, source));
    }
}
