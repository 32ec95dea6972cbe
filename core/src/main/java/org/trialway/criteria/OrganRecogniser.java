package org.trialway.criteria;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Organs;
import org.trialway.text.Phrases;
import org.trialway.text.Phrases.Found;

/// "Cardiac, pulmonary or renal disease": the last word belongs to each organ named before it. The illnesses are
/// alternatives, as "or" says and as "and" means wherever someone with any of them is kept out.
final class OrganRecogniser implements Recogniser {

    private static final Set<String> HEADS = Set.of(("disease diseases disorder disorders dysfunction dysfunctions "
                    + "condition conditions illness illnesses impairment impairments insufficiency insufficiencies failure "
                    + "abnormality abnormalities problem problems compromise deficiency deficiencies comorbidity "
                    + "comorbidities disturbance disturbances event events")
            .split(" "));

    private static final Set<String> SERIOUS = Set.of("failure", "insufficiency", "dysfunction", "impairment");

    /// "hepatic, renal or COAGULOPATHY": a name that no organ goes before.
    private static final Set<String> WHOLE = Set.of("opathy", "opathies");

    private static final Map<String, String> EFFUSIONS = Map.of(
            "pleural", "pleural effusion",
            "pericardial", "pericardial effusion",
            "peritoneal", "ascites",
            "abdominal", "ascites",
            "ascitic", "ascites");

    private static final int MOST = 24;

    private static final Phrases<Concept> ORGANS = organs();

    private static Phrases<Concept> organs() {
        var organs = Phrases.<Concept>builder();
        Organs.conditions().forEach(organs::addIfFree);
        return organs.build();
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        Reading effusion = effusions(marks, at);
        return effusion != null ? effusion : diseases(marks, at);
    }

    private static @Nullable Reading diseases(Marks marks, int at) {
        Set<Concept> named = new LinkedHashSet<>();
        int i = at;
        while (i - at < MOST && i < marks.size()) {
            Found<Concept> organ = marks.longest(ORGANS, i);
            if (organ == null) {
                return null;
            }
            named.add(organ.meaning());
            int next = organ.end();
            if (isHead(marks, next)) {
                return reading(marks, at, next + 1, named);
            }
            int after = afterLink(marks, next);
            if (after == next) {
                return null;
            }
            if (marks.at(after) instanceof Meaning.Named last && isIllness(marks, after, last)) {
                named.add(last.concept());
                return reading(marks, at, after + 1, named);
            }
            i = after;
        }
        return null;
    }

    private static boolean isHead(Marks marks, int at) {
        return at < marks.size() && marks.words(at).size() == 1 && HEADS.containsAll(marks.words(at));
    }

    private static boolean isIllness(Marks marks, int at, Meaning.Named named) {
        boolean oneWord = marks.words(at).size() == 1
                && WHOLE.stream().anyMatch(marks.words(at).getFirst()::endsWith);
        return named.concept().kind() == Kind.CONDITION
                && (oneWord || HEADS.contains(marks.words(at).getLast()));
    }

    private static int afterLink(Marks marks, int at) {
        int next = at;
        while (next - at < 4
                && (marks.isAny(next, Word.COMMA, Word.OR, Word.AND, Word.AND_OR, Word.SLASH)
                        || (next > at && marks.at(next) instanceof Meaning.Degree)
                        || (next > at
                                && next < marks.size()
                                && marks.words(next).equals(List.of("other"))))) {
            next++;
        }
        return next;
    }

    /// "Pleural, pericardial or peritoneal effusion".
    private static @Nullable Reading effusions(Marks marks, int at) {
        Set<Concept> named = new LinkedHashSet<>();
        int i = at;
        while (i < marks.size() && i - at < MOST) {
            boolean effusion = marks.words(i).getLast().startsWith("effusion");
            String cavity = EFFUSIONS.get(marks.words(i).getFirst());
            if (cavity == null || (marks.words(i).size() > 1 && !effusion)) {
                return null;
            }
            named.add(new Concept(Kind.CONDITION, cavity));
            int next = i + 1;
            if (effusion || (next < marks.size() && marks.words(next).getFirst().startsWith("effusion"))) {
                return reading(marks, at, effusion ? next : next + 1, named);
            }
            i = afterLink(marks, next);
            if (i == next) {
                return null;
            }
        }
        return null;
    }

    private static Reading reading(Marks marks, int from, int to, Set<Concept> named) {
        var source = new Source.Words(marks.span(from, to));
        List<Criterion> parts = new ArrayList<>();
        named.forEach(concept -> parts.add(new Criterion.Has(concept, 0, source)));
        Criterion any = Combine.anyOf(parts, source);
        boolean narrower = SERIOUS.contains(marks.words(to - 1).getLast());
        return new Reading(from, to, narrower ? new Criterion.Qualified(any, source.span(), source) : any);
    }
}
