package org.trialway.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.text.Phrases.Found;
import org.trialway.text.Span;

/// "Known hypersensitivity to cisplatin, polysorbate 80 or any excipient": an allergy to any of the things named after
/// a word of allergy, up to the end of the sentence or an exception. Words among them that were not read stay so.
final class AllergyRecogniser implements Recogniser {

    private static final Set<String> QUIET = Set.of(
            ("any its their other known prior previous history grade agents agent drug drugs product products compound "
                            + "compounds ingredient ingredients such similar class attributed to following component "
                            + "components formulation formulations used study")
                    .split(" "));

    private static final Set<String> PARTS =
            Set.of("component", "components", "ingredient", "ingredients", "constituent", "constituents");

    private static final Concept ANY = new Concept(Kind.ALLERGEN, "any substance");
    private static final Set<String> SEVERE =
            Set.of("severe", "serious", "anaphylactic", "anaphylaxis", "anaphylactoid");

    private static final Concept STUDY_DRUG = new Concept(Kind.ALLERGEN, "study drug");
    private static final Set<String> VAGUE = Set.of("component of the drug", "similar compound");
    private static final Set<String> REASONS = Set.of("for", "prevent", "preventing", "prophylaxis", "against");
    private static final Set<String> DEGREES = Set.of("severe", "serious", "grade", "anaphylactic", "life-threatening");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "known", "prior", "severe", "possible");
    private static final Set<String> WITHIN = Set.of("in", "of", "for");
    private static final Set<String> OF_EXCIPIENT =
            Set.of("the", "any", "its", "their", "these", "this", "contained", "included", "used", "study");

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (!marks.is(at, Word.ALLERGY)) {
            return nameFirst(marks, at);
        }
        if (isReason(marks, at)) {
            return null;
        }
        Map<Concept, Span> allergens = new LinkedHashMap<>();
        List<Span> unread = new ArrayList<>();
        List<Span> since = new ArrayList<>();
        int end = at + 1;
        int i = at + 1;
        while (i < marks.size() && i - at < Marks.FARTHEST && !isEnd(marks, i)) {
            Found<Concept> found = found(marks, i);
            if (found != null) {
                if (!isPartOfNext(marks, i, found.end()) && !isOfExcipient(marks, i, allergens.keySet())) {
                    allergens.putIfAbsent(found.meaning(), marks.span(i, found.end()));
                }
                unread.addAll(since);
                since.clear();
                end = found.end();
                i = end;
            } else {
                if (!isQuiet(marks, i)) {
                    since.add(marks.span(i));
                }
                i++;
            }
        }
        if (allergens.isEmpty()) {
            return isAnyAllergy(marks, at) ? reading(marks, at, at + 1, Map.of(ANY, marks.span(at)), unread) : null;
        }
        return reading(marks, at, end, meant(allergens, marks.span(at, end)), unread);
    }

    /// "contrast allergy": what to comes first.
    private static @Nullable Reading nameFirst(Marks marks, int at) {
        Found<Concept> found = marks.has(Word.ALLERGY) ? found(marks, at) : null;
        if (found == null || isReason(marks, at)) {
            return null;
        }
        boolean inside = found.end() > at + 1 && marks.is(found.end() - 1, Word.ALLERGY);
        int allergy = inside ? found.end() - 1 : found.end();
        boolean plain = marks.is(allergy, Word.ALLERGY) && marks.words(allergy).size() == 1;
        if (!plain) {
            return null;
        }
        Map<Concept, Span> named = Map.of(found.meaning(), marks.span(at, found.end()));
        return reading(marks, at, allergy + 1, meant(named, marks.span(at, allergy + 1)), List.of());
    }

    /// "premedication for allergic reactions": why something is given.
    private static boolean isReason(Marks marks, int at) {
        int i = at - 1;
        while (i > 0 && ARTICLES.containsAll(marks.words(i))) {
            i--;
        }
        return i >= 0 && REASONS.containsAll(marks.words(i));
    }

    /// "any excipient in the drug": the drug is named for its excipient only.
    private static boolean isOfExcipient(Marks marks, int at, Set<Concept> allergens) {
        int i = at - 1;
        while (i > 0 && OF_EXCIPIENT.containsAll(marks.words(i)) && !WITHIN.containsAll(marks.words(i))) {
            i--;
        }
        return i >= 0
                && WITHIN.containsAll(marks.words(i))
                && allergens.stream().anyMatch(allergen -> allergen.name().equals("excipients"));
    }

    /// "cisplatin, its components or similar compounds" is cisplatin; with nothing named they are the study's drug.
    private static Map<Concept, Span> meant(Map<Concept, Span> allergens, Span whole) {
        var meant = new LinkedHashMap<>(allergens);
        meant.keySet().removeIf(allergen -> VAGUE.contains(allergen.name()));
        return meant.isEmpty() ? Map.of(STUDY_DRUG, whole) : meant;
    }

    /// "history of anaphylactic reactions", to whatever it was.
    private static boolean isAnyAllergy(Marks marks, int at) {
        int next = at + 1;
        boolean ends = next >= marks.size()
                || marks.isAny(next, Word.STOP, Word.SEMICOLON, Word.COMMA, Word.OR, Word.WITHIN, Word.CLOSE);
        return ends && SEVERE.containsAll(marks.words(at).subList(0, 1)) && isBegun(marks, at);
    }

    /// Nothing but "known history of" stands before it.
    private static boolean isBegun(Marks marks, int at) {
        int i = at - 1;
        while (i >= 0
                && (marks.isAny(i, Word.NEUTRAL, Word.ONE_OF)
                        || marks.at(i) instanceof Meaning.Degree
                        || NameWords.standBesideNames(marks.words(i)))) {
            i--;
        }
        return i < 0 || marks.isAny(i, Word.STOP, Word.SEMICOLON, Word.COLON);
    }

    private static @Nullable Found<Concept> found(Marks marks, int at) {
        Found<Concept> found = marks.longest(AllergyWords.ALLERGENS, at);
        if (marks.at(at) instanceof Meaning.Named named
                && isSubstance(named.concept().kind())
                && (found == null || found.end() <= at + 1)) {
            return new Found<>(
                    at + 1, new Concept(Kind.ALLERGEN, named.concept().name()));
        }
        return found;
    }

    /// "any component of cisplatin" is no second thing beside cisplatin.
    private static boolean isPartOfNext(Marks marks, int from, int end) {
        List<String> last = marks.words(end - 1);
        boolean part = last.stream().anyMatch(PARTS::contains);
        int next = marks.skip(end, Word.NEUTRAL);
        return part && next > end && next < marks.size() && from < end && found(marks, next) != null;
    }

    private static boolean isSubstance(Kind kind) {
        return kind == Kind.THERAPY || kind == Kind.MEDICINE;
    }

    private static boolean isEnd(Marks marks, int i) {
        boolean exception = marks.is(i, Word.CAUTION) && !marks.words(i).equals(List.of("other"));
        return exception || marks.isAny(i, Word.STOP, Word.SEMICOLON, Word.BUT, Word.NOT, Word.WITHIN);
    }

    private static boolean isQuiet(Marks marks, int at) {
        return marks.isAny(
                        at,
                        Word.NEUTRAL,
                        Word.COMMA,
                        Word.OR,
                        Word.AND,
                        Word.AND_OR,
                        Word.SLASH,
                        Word.OPEN,
                        Word.CLOSE,
                        Word.TO,
                        Word.DASH,
                        Word.ALLERGY,
                        Word.FOLLOWING,
                        Word.COLON)
                || QUIET.containsAll(marks.words(at));
    }

    /// "SEVERE hypersensitivity", "grade 3 or higher allergic reaction".
    private static @Nullable Span degree(Marks marks, int at) {
        for (int i = at; i >= Math.max(0, at - 4); i--) {
            if (marks.hasOneOf(i, DEGREES)) {
                return marks.span(i);
            }
            if (i < at && marks.isAny(i, Word.STOP, Word.SEMICOLON, Word.COMMA, Word.OR)) {
                return null;
            }
        }
        return null;
    }

    private static Reading reading(Marks marks, int at, int end, Map<Concept, Span> allergens, List<Span> unread) {
        var source = new Source.Words(marks.span(at, end));
        List<Criterion> each = new ArrayList<>();
        allergens.forEach((allergen, words) -> each.add(new Criterion.Has(allergen, 0, new Source.Words(words))));
        Span degree = degree(marks, at);
        Criterion plain = Combine.anyOf(each, source);
        Criterion any = degree == null ? plain : new Criterion.Qualified(plain, degree, source);
        return new Reading(at, end, unread.isEmpty() ? any : new Criterion.PartlyUnderstood(any, unread, source));
    }
}
