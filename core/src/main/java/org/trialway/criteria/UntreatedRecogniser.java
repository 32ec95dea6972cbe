package org.trialway.criteria;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// Treatment that is named by no name: "treatment-naive", "chemo-naive", "previously untreated disease",
/// "prior treatment for mesothelioma". Whatever was given against the cancer is meant.
final class UntreatedRecogniser implements Recogniser {

    private static final Set<String> UNTREATED = Set.of("untreated");
    private static final Set<String> NAIVE = Set.of("naive", "naïve");
    private static final Set<String> TREATMENT = Set.of("treatment", "treatments", "therapy", "therapies");
    private static final Set<String> EARLIER = Set.of("prior", "previous", "previously", "earlier");
    private static final Set<String> RECEIVED =
            Set.of("received", "receive", "had", "have", "been", "undergone", "any", "given", "systemic", "a");

    private static final Set<String> DISEASE = Set.of(
            "cancer",
            "cancers",
            "malignancy",
            "malignancies",
            "tumor",
            "tumour",
            "tumors",
            "tumours",
            "disease",
            "neoplasm",
            "carcinoma",
            "condition");

    /// How many words may stand between "for" and the cancer.
    private static final int FARTHEST = 8;

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        int naive = marks.isCompoundDash(at + 1) ? at + 2 : at + 1;
        if (says(NAIVE, marks, naive)) {
            return naive(marks, at, naive + 1);
        }
        if (says(UNTREATED, marks, at) && isOfCancer(marks, afterFor(marks, at + 1))) {
            return reading(marks, at, at + 1, true);
        }
        if (says(EARLIER, marks, at)) {
            if (says(Set.of("treated"), marks, at + 1) && isDenied(marks, at) && !isOfIllness(marks, at + 2)) {
                return reading(marks, at, at + 2, false);
            }
            boolean untreated = says(Set.of("untreated"), marks, at + 1) && !isOfIllness(marks, at + 2);
            return untreated ? reading(marks, at, at + 2, true) : treatment(marks, at);
        }
        return null;
    }

    private static @Nullable Reading naive(Marks marks, int at, int end) {
        if (marks.at(at) instanceof Meaning.Named named && named.concept().kind() == Kind.THERAPY) {
            var source = new Source.Words(marks.span(at, end));
            return new Reading(at, end, new Criterion.Not(new Criterion.Has(named.concept(), 0, source), source));
        }
        boolean to = marks.is(end, Word.TO);
        return says(TREATMENT, marks, at) && !to ? reading(marks, at, end, true) : null;
    }

    /// "prior treatment for …" the cancer; "no prior treatment" and nothing more.
    private static @Nullable Reading treatment(Marks marks, int at) {
        int end = at + 1;
        if (!says(TREATMENT, marks, end)) {
            return null;
        }
        int next = end + 1;
        boolean whole = next >= marks.size() || marks.isAny(next, Word.STOP, Word.COMMA, Word.SEMICOLON);
        boolean denied = isDenied(marks, at);
        boolean ofCancer = says(Set.of("for", "of", "against"), marks, next) && isOfCancer(marks, next + 1);
        return ofCancer || (whole && denied) ? reading(marks, at, end + 1, false) : null;
    }

    /// "NOT received any prior treatment".
    private static boolean isDenied(Marks marks, int at) {
        int i = at - 1;
        while (i >= 0 && at - i < 5 && (marks.isAny(i, Word.ONE_OF, Word.NEUTRAL) || says(RECEIVED, marks, i))) {
            i--;
        }
        return marks.is(i, Word.NOT);
    }

    /// "untreated FOR advanced disease", "untreated patients WITH myeloma".
    private static int afterFor(Marks marks, int at) {
        int i = marks.skip(at, Word.NEUTRAL);
        return says(Set.of("for", "with"), marks, i) ? i + 1 : i;
    }

    private static boolean isOfCancer(Marks marks, int from) {
        for (int i = from; i < Math.min(from + FARTHEST, marks.size()); i++) {
            if (marks.isAny(i, Word.STOP, Word.COMMA, Word.SEMICOLON, Word.WITHIN) || isOfIllness(marks, i)) {
                return false;
            }
            boolean cancer = marks.at(i) instanceof Meaning.Named named
                    && named.concept().kind() == Kind.CANCER;
            if (cancer || marks.hasOneOf(i, DISEASE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfIllness(Marks marks, int at) {
        return marks.at(at) instanceof Meaning.Named named && named.concept().kind() == Kind.CONDITION;
    }

    private static boolean says(Set<String> words, Marks marks, int at) {
        return at < marks.size() && words.containsAll(marks.words(at));
    }

    private static @Nullable Reading reading(Marks marks, int from, int to, boolean denied) {
        var source = new Source.Words(marks.span(from, to));
        Concept any =
                Concepts.all().named(Kind.THERAPY, "any anticancer therapy").orElse(null);
        if (any == null) {
            return null;
        }
        var has = new Criterion.Has(any, 0, source);
        return new Reading(from, to, denied ? new Criterion.Not(has, source) : has);
    }
}
