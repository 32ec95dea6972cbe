package org.trialway.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// Leaves open every entry that asks for a name in a form whose readings were not found right over all records; see
/// docs/decisions/0007, which lists the forms and the figures.
///
/// An entry decides only where all of it has one form: what cancer to have, a treatment not to have had, a lasting
/// illness not to have, lines of treatment, a treatment to have had. Mixtures stay open, for there one part is
/// often the scope of the other: "stage IV breast cancer" among exclusions bars neither alone.
final class NameTrust {

    /// Illnesses that stay, so that to have one and to have had one come to the same.
    private static final Set<String> LASTING = Set.of(
            "autoimmune disease",
            "immunodeficiency",
            "hiv",
            "hepatitis b",
            "hepatitis c",
            "interstitial lung disease",
            "inflammatory bowel disease",
            "leptomeningeal disease",
            "cirrhosis",
            "arrhythmia",
            "heart failure",
            "myocardial infarction",
            "stroke");

    /// Before examples, which are not all that is meant.
    private static final Set<String> EXAMPLES = words("e.g e g eg such including includes example");

    /// Make of an illness one that few of those who have it have.
    private static final Set<String> DEGREES = words(
            "negative positive test tests testing antigen antibody antibodies hbsag detectable undetectable requiring require requires needing needs therapy treatment treated medication life threatening "
                    + "life-threatening systemic major serious significant severe uncontrolled unstable poorly active "
                    + "symptomatic within ventricular grade class");

    private static final Set<String> PAST = words("prior previous previously earlier received history had pretreated");

    /// Narrow a treatment to a dose, a time or a purpose, or speak of what goes on or is to come.
    private static final Set<String> NARROW = words(
            "high dose doses murine mouse chimeric humanized intensive adjuvant neoadjuvant maintenance induction consolidation concurrent concurrently current "
                    + "currently ongoing using planned scheduled metastatic advanced setting for intrapleural intraperitoneal "
                    + "more than least months month cycles cycle courses course first-line only naive untreated");

    /// All that may stay unread in a list of what bars people; any other word could soften it, or narrow it as in
    /// "antibodies that bind the target".
    private static final Set<String> LISTING =
            words("or and any other another either known documented similar confirmed "
                    + "suspected presence forms form kind kinds type types including who have has been received "
                    + "programmed cell death protein ligand receptor 1 2 4 l1 l2 pd pd-l1 antibody antibodies mab mabs "
                    + "agent agents drug drugs inhibitor inhibitors specifically targeting / , ; . - ( )");

    /// Belong to a time that must have passed: "at least 3 months since".
    private static final Set<String> OF_TIME = words("least more than month months since");

    /// Say that names are meant only where they meet.
    private static final Set<String> TOGETHER =
            words("both together combination combined concomitantly simultaneously");

    /// Let somebody in who is barred by what stands before.
    private static final Set<String> FREEING = words(
            "except unless exception exceptions excluding allowed permitted eligible acceptable provided if may can "
                    + "only than without however but note");

    private static final Set<String> REASONS =
            words("who has have had patients subjects participants is are active current");

    private static final Set<String> CHOICE = words("or and either and/or");

    private static final Set<String> HAD = words("received failed treated");

    private static final Set<String> NOT_HAD =
            words("untreated naive indicated candidate candidates no not never planned to will within exposure if may "
                    + "ineligible intolerant intolerance refuse refused unless or");

    private final String text;

    private NameTrust(String text) {
        this.text = text;
    }

    /// @param text the eligibility text that the entries were read from
    static List<Entry> settled(List<Entry> entries, String text) {
        var trust = new NameTrust(text);
        return entries.stream().map(trust::settled).toList();
    }

    private Entry settled(Entry entry) {
        Criterion required = entry.required();
        if (required instanceof Criterion.PartlyUnderstood partly && standsAlone(entry, partly)) {
            return new Entry(entry.section(), entry.cohort(), beside(partly));
        }
        Criterion first = mayDecide(entry) ? null : firstClause(required);
        if (first != null) {
            return new Entry(entry.section(), entry.cohort(), first);
        }
        Criterion least = leastLines(entry);
        if (least != null) {
            return new Entry(entry.section(), entry.cohort(), least);
        }
        if (required instanceof Criterion.PartlyUnderstood) {
            return entry; // decides nothing as it is; its unread words say why
        }
        boolean open = !Leaves.areAll(required, leaf -> !isName(leaf)) && !mayDecide(entry);
        return open
                ? new Entry(entry.section(), entry.cohort(), Unread.cap(required, List.of(Sources.words(required))))
                : entry;
    }

    /// "Progressed after 1 to 2 earlier treatments that included X": of all that an item asks for, who had no treatment
    /// lacks at least the first. Null where the item is not of that form.
    private @Nullable Criterion leastLines(Entry entry) {
        if (entry.section() != Section.INCLUSION
                || !(entry.required() instanceof Criterion.All all)
                || !EarlierLines.saysNothingFree(Tokens.of(text, Sources.words(all)))) {
            return null;
        }
        for (Criterion part : all.parts()) {
            if (part instanceof Criterion.TherapyLines lines && lines.least() > 0) {
                var least = new Criterion.TherapyLines(lines.therapy(), lines.least(), -1, lines.source());
                var rest = new Criterion.PartlyUnderstood(all, List.of(Sources.words(all)), all.source());
                return new Criterion.All(List.of(least, rest), all.source());
            }
        }
        return null;
    }

    /// What was read beside what was not, so that either can be told.
    private static Criterion beside(Criterion.PartlyUnderstood partly) {
        var parts = new ArrayList<Criterion>();
        Criterion.TherapyLines lines = EarlierLines.lines(partly.read());
        if (lines != null && partly.read() instanceof Criterion.All all) {
            parts.add(lines);
            List<Criterion> others = all.parts().subList(1, all.parts().size());
            parts.add(new Criterion.PartlyUnderstood(
                    Combine.all(others, partly.source()), List.of(Sources.words(partly)), partly.source()));
        } else {
            parts.add(partly.read());
        }
        partly.unread().forEach(unread -> parts.add(new Criterion.NotUnderstood(new Source.Words(unread))));
        return new Criterion.All(parts, partly.source());
    }

    /// "Earlier therapy with X, OR WHO HAVE taken part in …": what bars people before such words bars them whatever
    /// stands behind, unless that lets somebody in. Null where the item is not of that form.
    private @Nullable Criterion firstClause(Criterion required) {
        Criterion read = required instanceof Criterion.PartlyUnderstood some ? some.read() : required;
        List<Span> unread = required instanceof Criterion.PartlyUnderstood some ? some.unread() : List.of();
        if (!Leaves.areAll(read, leaf -> leaf instanceof Criterion.Has)) {
            return null;
        }
        Span whole = Sources.words(required);
        int end = endOfFirst(whole);
        if (end < 0 || said(new Span(end, whole.end())).stream().anyMatch(FREEING::contains)) {
            return null;
        }
        var clause = new Span(whole.start(), end);
        List<Criterion> parts = read instanceof Criterion.All all ? all.parts() : List.of(read);
        List<Criterion> own = parts.stream()
                .filter(part -> clause.contains(Sources.words(part)))
                .toList();
        List<Criterion> others = parts.stream()
                .filter(part -> !clause.contains(Sources.words(part)))
                .toList();
        boolean inside = unread.stream().allMatch(span -> whole.contains(span) && LISTING.containsAll(said(span)));
        if (own.isEmpty() || !inside) {
            return null;
        }
        Criterion bars = Combine.all(own, new Source.Words(clause));
        Set<String> said = said(clause); // "PRIOR antibody" is said of the name and stands outside of it
        boolean formed = (all(bars, NameTrust::isForbiddenTreatment) && saysPast(bars, said))
                || (all(bars, NameTrust::isLastingIllness)
                        && said.stream().noneMatch(DEGREES::contains)
                        && said.contains("history"));
        boolean decides = formed && said.stream().noneMatch(TOGETHER::contains);
        return decides ? besides(bars, others, new Span(end, whole.end()), required.source()) : null;
    }

    private static Criterion besides(Criterion bars, List<Criterion> others, Span rest, Source source) {
        var parts = new ArrayList<Criterion>(List.of(bars));
        var words = new Source.Words(rest);
        parts.add(
                others.isEmpty()
                        ? new Criterion.NotUnderstood(words)
                        : new Criterion.PartlyUnderstood(Combine.all(others, words), List.of(rest), words));
        return new Criterion.All(parts, source);
    }

    /// Where "or who", "or has" and their like begin another reason in an item; -1 where none do.
    private int endOfFirst(Span whole) {
        Tokens tokens = Tokens.of(text, whole);
        int depth = 0;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
            boolean anew =
                    tokens.printed(i, i + 1).equals("No"); // older records part nothing: "… drugs No concurrent …"
            if (anew || (depth == 0 && tokens.is(i, "or") && REASONS.contains(tokens.word(i + 1)))) {
                return tokens.end(i - 1);
            }
            if (tokens.is(i, ".") || tokens.is(i, ";")) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether what was read of an item holds whatever its other words say: a treatment or an illness that bars people,
    /// where only words of listing were not read, and lines of treatment that a sentence of its own asks for.
    private boolean standsAlone(Entry entry, Criterion.PartlyUnderstood partly) {
        boolean formed = EarlierLines.lines(partly.read()) != null
                || all(partly.read(), NameTrust::isLastingIllness)
                || all(partly.read(), NameTrust::isForbiddenEver)
                || all(partly.read(), NameTrust::isLines);
        if (!formed
                || !partly.unread().stream().allMatch(Sources.words(partly)::contains)
                || said(partly).stream().anyMatch(TOGETHER::contains)) {
            return false;
        }
        boolean lines = entry.section() == Section.INCLUSION && EarlierLines.standAlone(partly, text);
        boolean barred = partly.unread().stream().allMatch(unread -> LISTING.containsAll(said(unread)))
                && !isPair(partly)
                && !isHalfOfAChoice(partly)
                && ((all(partly.read(), NameTrust::isLastingIllness) && saysNoDegree(partly))
                        || (all(partly.read(), NameTrust::isForbiddenEver) && saysPast(partly)));
        return lines || barred;
    }

    /// "Carboplatin and paclitaxel": among exclusions two names tied by "and" may bar only who had both; a list with
    /// commas bars who had any.
    private boolean isPair(Criterion.PartlyUnderstood partly) {
        Set<String> said = said(partly);
        return said.contains("and") && !said.contains(",");
    }

    /// "Either no chemotherapy" in one item, "or …" in the next.
    private boolean isHalfOfAChoice(Criterion.PartlyUnderstood partly) {
        Span whole = Sources.words(partly);
        return partly.unread().stream()
                .filter(unread -> unread.start() == whole.start() || unread.end() == whole.end())
                .anyMatch(unread -> said(unread).stream().anyMatch(CHOICE::contains));
    }

    private boolean mayDecide(Entry entry) {
        Criterion required = entry.required();
        boolean decides = (all(required, NameTrust::isDisease) && saysNoExamples(required))
                || (all(required, NameTrust::isLastingIllness) && saysNoDegree(required))
                || (all(required, NameTrust::isForbiddenTreatment) && saysPast(required))
                || all(required, NameTrust::isLines)
                || (entry.section() == Section.INCLUSION && all(required, NameTrust::isTreatment) && saysHad(required));
        return decides && said(required).stream().noneMatch(TOGETHER::contains);
    }

    /// Whether every part has the form; a part is whatever no "all of" or "any of" holds together.
    private static boolean all(Criterion required, Predicate<Criterion> form) {
        return switch (required) {
            case Criterion.All all -> all.parts().stream().allMatch(part -> all(part, form));
            case Criterion.AnyOf any -> any.parts().stream().allMatch(part -> all(part, form));
            default -> form.test(required);
        };
    }

    /// What cancer a study is for, how far it has come, its cell type, its markers and the person's tissue type.
    private static boolean isDisease(Criterion part) {
        return switch (part) {
            case Criterion.Has has ->
                has.concept().kind() == Kind.CANCER
                        || has.concept().kind() == Kind.HISTOLOGY
                        || has.concept().kind() == Kind.EXTENT;
            case Criterion.Marker marker -> true;
            case Criterion.HlaType hla -> true;
            default -> false;
        };
    }

    private static boolean isLastingIllness(Criterion part) {
        return part instanceof Criterion.Not not
                && all(
                        not.part(),
                        inner -> inner instanceof Criterion.Has has
                                && has.concept().kind() == Kind.CONDITION
                                && has.withinDays() == 0
                                && LASTING.contains(has.concept().name()));
    }

    private static boolean isForbiddenTreatment(Criterion part) {
        return part instanceof Criterion.Not not
                && all(
                        not.part(),
                        inner -> inner instanceof Criterion.Has has
                                && has.concept().kind() == Kind.THERAPY);
    }

    private static boolean isForbiddenEver(Criterion part) {
        return isForbiddenTreatment(part)
                && Leaves.of(part).stream()
                        .allMatch(leaf -> leaf instanceof Criterion.Has has && has.withinDays() == 0);
    }

    private static boolean isLines(Criterion part) {
        return part instanceof Criterion.TherapyLines
                || (part instanceof Criterion.Not not && not.part() instanceof Criterion.TherapyLines);
    }

    private static boolean isTreatment(Criterion part) {
        return part instanceof Criterion.Has has && has.concept().kind() == Kind.THERAPY && has.withinDays() == 0;
    }

    private boolean saysPast(Criterion required) {
        return saysPast(required, said(required));
    }

    private static boolean saysPast(Criterion required, Set<String> said) {
        boolean since = said.contains("since")
                && Leaves.areAll(required, leaf -> leaf instanceof Criterion.Has has && has.withinDays() > 0);
        if (since) {
            said.removeAll(OF_TIME);
        }
        return said.stream().anyMatch(PAST::contains) && said.stream().noneMatch(NARROW::contains);
    }

    private boolean saysNoExamples(Criterion required) {
        return said(required).stream().noneMatch(EXAMPLES::contains);
    }

    private boolean saysNoDegree(Criterion required) {
        return said(required).stream().noneMatch(DEGREES::contains);
    }

    private boolean saysHad(Criterion required) {
        Set<String> said = said(required);
        return said.stream().anyMatch(HAD::contains) && said.stream().noneMatch(NOT_HAD::contains);
    }

    private Set<String> said(Criterion required) {
        return said(Sources.words(required));
    }

    private Set<String> said(Span span) {
        Tokens tokens = Tokens.of(text, span);
        Set<String> said = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            said.add(tokens.word(i));
        }
        return said;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static boolean isName(Criterion leaf) {
        return leaf instanceof Criterion.Has
                || leaf instanceof Criterion.TherapyLines
                || leaf instanceof Criterion.Stage
                || leaf instanceof Criterion.MeasurableDisease
                || leaf instanceof Criterion.Marker
                || leaf instanceof Criterion.HlaType;
    }
}
