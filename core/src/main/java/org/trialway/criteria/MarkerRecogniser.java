package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Criterion.Marker.State;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;

/// Markers whose name or whose neighbour says their state: "MSI-H", "pMMR", "ALK rearrangement", "tumours that express
/// B7-H3", "B7-H3+".
final class MarkerRecogniser implements Recogniser {

    private static final Set<String> EXPRESS = Set.of("express", "expresses", "expressing");

    private static final Set<String> DEFICIENT = Set.of("dmmr", "deficient", "deficiency", "defective");

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        boolean expressed = EXPRESS.containsAll(marks.words(at));
        int name = expressed ? marks.skip(at + 1, Word.NEUTRAL) : at;
        if (!(marks.at(name) instanceof Meaning.Named named) || named.concept().kind() != Kind.BIOMARKER) {
            return null;
        }
        if (expressed || isPlus(marks, name + 1)) {
            return reading(
                    marks, at, expressed ? name + 1 : name + 2, named.concept().name(), State.POSITIVE);
        }
        State own = ownState(named.concept());
        if (own == State.HIGH && isDeficient(marks, at)) {
            return deficient(marks, at);
        }
        return own == null ? null : reading(marks, at, at + 1, marker(named.concept()), own);
    }

    private static boolean isDeficient(Marks marks, int at) {
        return marks.hasOneOf(at, DEFICIENT);
    }

    /// "dMMR" says that repair is deficient, "dMMR/MSI-H" that either is so.
    private static Reading deficient(Marks marks, int at) {
        Reading repair = reading(marks, at, at + 1, "MSI", State.DEFICIENT);
        boolean both = marks.words(at).contains("msi") || marks.words(at).contains("microsatellite");
        if (!both) {
            return repair;
        }
        Reading high = reading(marks, at, at + 1, "MSI", State.HIGH);
        var source = new Source.Words(marks.span(at));
        return new Reading(at, at + 1, Combine.anyOf(List.of(high.statement(), repair.statement()), source));
    }

    private static boolean isPlus(Marks marks, int at) {
        return at < marks.size() && marks.words(at).equals(List.of("+"));
    }

    private static @Nullable State ownState(Concept concept) {
        return switch (concept.name()) {
            case "MSI-high", "TMB-high" -> State.HIGH;
            case "microsatellite stable" -> State.NEGATIVE;
            default -> null;
        };
    }

    private static String marker(Concept concept) {
        return concept.name().startsWith("TMB") ? "TMB" : "MSI";
    }

    private static Reading reading(Marks marks, int from, int to, String marker, State state) {
        var source = new Source.Words(marks.span(from, to));
        return new Reading(from, to, new Criterion.Marker(marker, state, Comparison.EQUAL, Double.NaN, "", source));
    }
}
