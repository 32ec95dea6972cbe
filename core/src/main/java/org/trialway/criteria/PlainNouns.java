package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;

/// Takes an illness that no table holds by its plain words, where an item that keeps people out names nothing else:
/// "history of hepatic atrophy".
///
/// It is met only by a fact that says the same words, so it can turn away no one else. Words that tell of doing,
/// wanting or judging name no illness, and an item that holds one is left alone.
final class PlainNouns {

    private static final Set<String> POINTERS =
            Set.of(("history known active presence evidence diagnosis diagnosed documented "
                            + "underlying existing suspected significant severe uncontrolled symptomatic serious signs")
                    .split(" "));

    private static final Set<String> ENDS = Set.of(
            ("that which who within requiring requires required due from in at for on during while since because as "
                            + "defined per before after prior if when where not causing resulting leading by into to with")
                    .split(" "));

    private static final Set<String> NO_ILLNESS = Set.of(
            ("treatment treatments therapy therapies use receipt participation enrollment patient patients subject "
                            + "subjects participant participants investigator sponsor study studies trial inability unable "
                            + "unwilling unwillingness refusal ability able expected planned planning need needs undergoing "
                            + "receiving taking received requirement requirements criteria consent compliance comply "
                            + "contraindication contraindications allergy test tests testing imaging scan mri ct biopsy tissue "
                            + "sample samples drug drugs medication medications agent agents vaccine dose lack lacking "
                            + "prisoners prisoner employee employees relative relatives family donor women men male "
                            + "female child children age older younger life expectancy performance status class grade stage "
                            + "score others other following above below see note any all no none each phase cohort arm part "
                            + "factor factors reason reasons situation situations inclusion exclusion tumor tumors tumour "
                            + "cancer lesion lesions surgery visit visits person persons people circumstances level levels "
                            + "weight height insurance legal language speak understand device devices metastases results recovered recovery effects absorption alter alters blood culture cultures "
                            + "ecg findings finding risk risks agreed would could affect affects interfere impair")
                    .split(" "));

    private static final Set<String> HEADS =
            Set.of(("atrophy deficit deficits accumulation ulcer ulcers ulceration injury injuries failure dysfunction "
                            + "dysfunctions syndrome syndromes fistula fistulas abscess abscesses invasion "
                            + "neovascularization obstruction insufficiency deficiency deficiencies impairment disorder "
                            + "disorders infection infections hemorrhage haemorrhage edema oedema defect defects anomaly "
                            + "anomalies malformation malformations fracture fractures collapse distress instability "
                            + "disturbance disturbances abnormality abnormalities illness palsy stricture prolapse hernia "
                            + "perforation rupture effusions hypertrophy dysplasia necrosis degeneration detachment")
                    .split(" "));

    /// Heads that are a name by themselves.
    private static final Set<String> ALONE = Set.of(
            "ulcer",
            "ulcers",
            "fistula",
            "fistulas",
            "abscess",
            "abscesses",
            "fracture",
            "fractures",
            "hernia",
            "edema",
            "oedema",
            "stricture",
            "hemorrhage",
            "haemorrhage");

    private static final Set<String> ENDINGS = Set.of(
            "itis",
            "osis",
            "emia",
            "aemia",
            "pathy",
            "pathies",
            "algia",
            "uria",
            "plegia",
            "rrhea",
            "rrhoea",
            "megaly",
            "penia",
            "lgia",
            "ectasis",
            "spasm",
            "phagia",
            "pnea",
            "trophy",
            "cele",
            "paresis",
            "lithiasis");

    private static final int LONGEST = 5;
    private static final int LONGEST_ITEM = 14;

    private PlainNouns() {}

    /// With the illnesses that no table holds: the one the item is about, or members of its list of illnesses.
    ///
    /// @param readings what the rules read, in text order
    static List<Reading> added(Marks marks, Stance stance, List<Reading> readings) {
        if (stance == Stance.REQUIRE) {
            return marks.has(Word.NOT) ? withMembers(marks, readings, true) : readings;
        }
        if (readings.isEmpty()) {
            Reading whole = marks.size() <= LONGEST_ITEM && !holdsOther(marks, 0, marks.size())
                    ? at(marks, 0, marks.size(), true)
                    : null;
            return whole == null ? readings : List.of(whole);
        }
        return withMembers(marks, readings, false);
    }

    private static List<Reading> withMembers(Marks marks, List<Reading> readings, boolean denied) {
        var all = new ArrayList<Reading>();
        int at = 0;
        for (int i = 0; i <= readings.size(); i++) {
            int to = i < readings.size() ? readings.get(i).from() : marks.size();
            boolean beside =
                    (i > 0 && isIllness(readings.get(i - 1))) || (i < readings.size() && isIllness(readings.get(i)));
            if (beside || readings.isEmpty()) {
                addMembers(marks, at, to, denied, all);
            }
            if (i < readings.size()) {
                all.add(readings.get(i));
                at = readings.get(i).to();
            }
        }
        return all;
    }

    private static boolean isIllness(Reading one) {
        return NameMarks.isName(one) && NameMarks.kind(one) == Kind.CONDITION;
    }

    /// Members between two readings: each between commas or "or", with nothing besides.
    private static void addMembers(Marks marks, int from, int to, boolean denied, List<Reading> all) {
        int start = from == 0 ? 0 : afterLink(marks, from);
        while (start >= 0 && start < to) {
            int end = start;
            while (end < to && !isLink(marks, end)) {
                end++;
            }
            boolean last = end >= marks.size() || marks.isAny(end, Word.STOP, Word.SEMICOLON);
            boolean bounded = last || (end < to && isLink(marks, end));
            int first = denied ? afterNo(marks, start, end) : start;
            Reading member =
                    bounded && first >= 0 && !holdsOther(marks, first, end) ? at(marks, first, end, false) : null;
            if (member != null) {
                all.add(member);
            }
            start = end < to ? afterLink(marks, end) : -1;
        }
    }

    /// Behind the "no" that a member begins with, or where a list goes on that began with one; else -1.
    private static int afterNo(Marks marks, int start, int end) {
        if (start < end && marks.is(start, Word.NOT)) {
            return start + 1;
        }
        int at = start - 1;
        while (at >= 0 && !marks.isAny(at, Word.STOP, Word.SEMICOLON, Word.COLON, Word.NOT)) {
            at--;
        }
        return at >= 0 && marks.is(at, Word.NOT) ? start : -1;
    }

    private static boolean isLink(Marks marks, int at) {
        return marks.isAny(at, Word.COMMA, Word.OR, Word.AND, Word.AND_OR, Word.SLASH, Word.STOP, Word.SEMICOLON);
    }

    /// Behind the commas and "or" that begin at `from`, or -1 where something else stands there.
    private static int afterLink(Marks marks, int from) {
        if (!marks.isAny(from, Word.COMMA, Word.OR, Word.AND, Word.AND_OR, Word.SLASH, Word.SEMICOLON, Word.STOP)) {
            return -1;
        }
        return marks.skip(from, Word.COMMA, Word.OR, Word.AND, Word.AND_OR, Word.SLASH, Word.SEMICOLON, Word.STOP);
    }

    private static @Nullable Reading at(Marks marks, int start, int stop, boolean whole) {
        int from = start;
        boolean pointed = false;
        while (from < stop && isLead(marks, from)) {
            pointed |= marks.hasOneOf(from, POINTERS);
            from++;
        }
        List<String> words = new ArrayList<>();
        int to = from;
        while (to < stop && isNoun(marks, to, words.isEmpty())) {
            words.addAll(marks.words(to));
            to++;
        }
        boolean ended = to >= stop || (whole && isEnd(marks, to));
        boolean fits = !words.isEmpty() && words.size() <= LONGEST && ended;
        boolean vague = words.size() == 1 && HEADS.contains(words.getFirst()) && !ALONE.contains(words.getFirst());
        if (!fits || vague || !((whole && pointed) || isIllness(words.getLast()))) {
            return null;
        }
        var concept = new Concept(Kind.CONDITION, String.join(" ", words));
        return new Reading(from, to, new Criterion.Has(concept, 0, new Source.Words(marks.span(from, to))));
    }

    /// Whether a word is the head of an illness's name: "atrophy", "…itis".
    private static boolean isIllness(String word) {
        return HEADS.contains(word) || ENDINGS.stream().anyMatch(word::endsWith);
    }

    private static boolean isLead(Marks marks, int at) {
        return marks.isAny(at, Word.NEUTRAL, Word.ONE_OF)
                || marks.at(at) instanceof Meaning.Degree
                || POINTERS.containsAll(marks.words(at))
                || NameWords.standBesideNames(marks.words(at));
    }

    private static boolean isNoun(Marks marks, int at, boolean first) {
        boolean of = !first && marks.words(at).equals(List.of("of"));
        return of
                || (marks.is(at, Word.UNKNOWN)
                        && !ENDS.containsAll(marks.words(at))
                        && marks.words(at).getFirst().chars().allMatch(Character::isLetter)
                        && marks.words(at).getFirst().length() > 2);
    }

    private static boolean isEnd(Marks marks, int at) {
        return marks.isAny(
                        at,
                        Word.COMMA,
                        Word.OR,
                        Word.AND,
                        Word.STOP,
                        Word.SEMICOLON,
                        Word.OPEN,
                        Word.SLASH,
                        Word.WITHIN,
                        Word.AND_OR)
                || ENDS.containsAll(marks.words(at))
                || marks.is(at, Word.CAUTION);
    }

    private static boolean holdsOther(Marks marks, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean other = marks.hasOneOf(i, NO_ILLNESS)
                    || marks.isAny(
                            i,
                            Word.NOT,
                            Word.DEMAND,
                            Word.COHORT,
                            Word.OTHER_PERSON,
                            Word.EXCLUDED,
                            Word.INCLUDED,
                            Word.ALLERGY)
                    || marks.number(i) != null;
            if (other) {
                return true;
            }
        }
        return false;
    }
}
