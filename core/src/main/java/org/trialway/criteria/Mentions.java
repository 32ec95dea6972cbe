package org.trialway.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;

/// Drops names that are only mentioned: as examples, as the reason or purpose of what the item is about, as what a time
/// is counted from. Their words stay unread, so the item can turn nobody away on the rest alone.
final class Mentions {

    /// What a treatment named behind these words is for the illness before it: its treatment, cause or limit.
    private static final Set<String> SERVES = Set.of(
            "requiring",
            "requires",
            "require",
            "required",
            "needing",
            "needs",
            "receiving",
            "during",
            "while",
            "whilst",
            "amenable",
            "contraindication",
            "contraindications",
            "contraindicated",
            "suitable",
            "interfere",
            "interferes",
            "toxicity",
            "toxicities",
            "effects",
            "complications",
            "tolerate",
            "intolerance",
            "following",
            "after",
            "from",
            "on",
            "to",
            "controlled",
            "managed",
            "responsive",
            "unresponsive",
            "despite",
            "using",
            "by",
            "under",
            "with",
            "for",
            "of");

    /// Between two illnesses: the second is what the first comes to.
    private static final Set<String> LEADS = Set.of(
            "requiring",
            "requires",
            "require",
            "required",
            "needing",
            "leading",
            "resulting",
            "causing",
            "interfere",
            "despite");

    private static final Set<String> CAUSES = Set.of(
            "due",
            "because",
            "caused",
            "secondary",
            "related",
            "associated",
            "attributable",
            "attributed",
            "interfere",
            "despite",
            "mimicking",
            "risk",
            "predisposing",
            "induced",
            "precluding",
            "precludes",
            "preclude",
            "prohibiting",
            "preventing");

    private static final Set<String> HAD = Set.of(
            "prior",
            "previous",
            "previously",
            "received",
            "receive",
            "progressed",
            "progression",
            "progressing",
            "failed",
            "failure",
            "refractory",
            "relapsed",
            "relapse",
            "after",
            "following",
            "treated",
            "completed",
            "completion",
            "resistant",
            "intolerant",
            "recurred",
            "recurrence",
            "exhausted",
            "undergone",
            "underwent",
            "pretreated",
            "had",
            "line",
            "lines",
            "exposed",
            "exposure");

    private static final Set<String> ALLERGY = Set.of(
            "allergy",
            "allergies",
            "allergic",
            "hypersensitivity",
            "hypersensitive",
            "anaphylaxis",
            "anaphylactic",
            "sensitivity",
            "sensitivities",
            "hypersensitivities");

    private static final Set<String> MEASURED = Set.of("measurable", "measureable", "recist", "evaluable", "irecist");

    private static final Set<String> COUNTS =
            Set.of("considered", "regarded", "count", "counts", "counted", "constitute", "exclusionary", "deemed");

    private static final Set<String> CANDIDATE =
            Set.of("candidate", "candidates", "amenable", "eligible", "suitable", "available", "appropriate");

    private static final Set<String> INFECTION = Set.of("infection", "infections", "disease", "infectious disease");

    private static final Set<String> BY = Set.of("with", "by");
    private static final Set<String> AGAINST = Set.of("against", "prevent", "preventing");
    private static final Set<String> ALTERS = Set.of(
            "alter",
            "alters",
            "affect",
            "affects",
            "interfere",
            "interferes",
            "influence",
            "preclude",
            "limit",
            "impair");

    private static final Set<String> LOOSE =
            Set.of("unspecified serious illness", "heart disease", "cardiovascular disease", "lung disease");

    private static final Set<String> IF = Set.of("if");

    private static final Set<String> NOTE = Set.of("note", "notes");

    private static final Set<String> FOR = Set.of("for");
    private static final Set<String> NEEDS = Set.of("requiring", "requires", "require", "required", "needing");
    private static final Set<String> INCLUDING = Set.of("including", "include", "includes");
    private static final Set<String> DOSING = Set.of("dosing", "infusion", "administration", "dose", "period");
    private static final Set<String> DURING = Set.of("during", "throughout");
    private static final Set<String> HAD_ONLY = Set.of(
            "received failed progressed treated completed undergone underwent refractory exposed and".split(" "));

    /// How far a treatment may stand behind the "before" that it is counted from.
    private static final int ANCHORED = 14;

    private static final Set<String> SHARED =
            Set.of("monoclonal antibody", "immunotherapy", "targeted therapy", "immune checkpoint inhibitor");
    private static final Set<String> THERAPEUTIC =
            Set.of("therapeutic", "blocking", "-", "based", "containing", "antagonistic", "antagonist");
    private static final Set<String> REACTIONS = Set.of("reaction", "reactions", "intolerance", "intolerant");
    private static final Set<String> SELECTED = Set.of("selected", "planned", "scheduled", "assigned");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> LIMITED = Set.of("limited");
    private static final Set<String> PEOPLE =
            Set.of("patients patient participants participant subjects subject those individuals people".split(" "));
    private static final Set<String> MAY = Set.of("may", "eligible", "should");
    private static final Set<String> USING = Set.of("with", "using", "of");
    private static final Set<String> AGREE = Set.of("agree", "agrees", "willing", "willingness");

    /// Examples stand no farther behind their "e.g.".
    private static final int FARTHEST = 120;

    /// How far behind "requiring" a medicine may stand.
    private static final int NEAR = 10;

    private static final Set<String> SINCE = Set.of("since");

    private static final Set<String> CONTRACEPTION = Set.of(
            "contraception",
            "contraceptive",
            "contraceptives",
            "childbearing",
            "sperm",
            "condom",
            "condoms",
            "wocbp",
            "menopausal",
            "postmenopausal",
            "menopause",
            "menses",
            "amenorrhea",
            "intrauterine");

    /// "a condition requiring steroids" bars the steroids, whatever the condition.
    private static final Set<String> ANY_ILLNESS = Set.of("unspecified serious illness");

    /// "must take folic acid", "willing to receive antiviral therapy".
    private static final Set<String> TAKE = Set.of(
            "take",
            "taking",
            "receive",
            "receiving",
            "start",
            "treated",
            "use",
            "on",
            "begin",
            "continue",
            "supplementation");

    /// Ways to look at a person, which no study bars or asks to have had.
    private static final Set<String> SCANS = Set.of(
            "computed tomography",
            "magnetic resonance imaging",
            "positron emission tomography",
            "echocardiography",
            "mammography",
            "bone scan",
            "endoscopy",
            "colonoscopy",
            "laparoscopy",
            "cystoscopy",
            "bronchoscopy",
            "muga scan",
            "pulmonary function test");

    /// Right before a procedure that must have been, or can be, done.
    private static final Set<String> DONE = Set.of(
            ("undergone underwent undergo undergoing completed completion received include includes included by either "
                            + "after following post had")
                    .split(" "));

    /// What [ToxicityRecogniser] did not read of it asks for nothing.
    private static final String RECOVERY = "recovery from prior toxicity";

    private final NameMarks scope;
    private final Stance stance;
    private final CancerMentions cancers;
    private final boolean ofChildren;
    private final boolean ofContraception;
    private final boolean ofScans;

    /// Where the sentences begin that speak of tissue, and those that say what does not count.
    private final Set<Integer> ofTissue;

    private final Set<Integer> uncounted;
    private final int first;

    private Mentions(NameMarks scope, Stance stance, List<Reading> readings) {
        this.scope = scope;
        this.stance = stance;
        this.cancers = new CancerMentions(scope, stance);
        this.ofChildren =
                readings.stream().anyMatch(one -> NameMarks.isName(one) && NameMarks.kind(one) == Kind.REPRODUCTIVE);
        this.ofContraception = scope.hasWord(0, scope.marks().size(), CONTRACEPTION);
        this.ofScans =
                stance == Stance.REQUIRE && scope.hasWord(0, scope.marks().size(), MEASURED);
        this.ofTissue = readings.stream()
                .filter(one -> one.statement() instanceof Criterion.Administrative point
                        && point.point() == Criterion.Administrative.Point.TISSUE_SAMPLE)
                .map(one -> scope.sentenceStart(one.from()))
                .collect(Collectors.toSet());
        this.uncounted = uncounted();
        this.first = readings.isEmpty() ? 0 : readings.getFirst().from();
    }

    static void drop(NameMarks scope, Stance stance, List<Reading> readings) {
        var mentions = new Mentions(scope, stance, readings);
        boolean dropped = false;
        var kept = new ArrayList<Reading>();
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            int before = i == 0 ? 0 : readings.get(i - 1).to();
            boolean goesOn = dropped
                    && kindOf(one) != Kind.REPRODUCTIVE
                    && !mentions.isExample(readings.get(i - 1), kept)
                    && NameMarks.kind(readings.get(i - 1)) == kindOf(one)
                    && scope.isList(scope.afterAside(before), one.from());
            boolean stage = Leaves.first(one.statement()) instanceof Criterion.Stage;
            dropped = stage
                    ? mentions.cancers.isStageOfTreatment(one)
                    : NameMarks.isName(one) && (goesOn || mentions.isMention(one, kept));
            if (!dropped) {
                kept.add(one);
            }
        }
        readings.clear();
        readings.addAll(kept);
    }

    private static Kind kindOf(Reading one) {
        return NameMarks.isName(one) ? NameMarks.kind(one) : Kind.ADMINISTRATIVE;
    }

    private boolean isMention(Reading one, List<Reading> kept) {
        Kind kind = NameMarks.kind(one);
        return NameMarks.name(one).equals("childbearing potential")
                || SCANS.contains(NameMarks.name(one))
                || NameMarks.name(one).equals(RECOVERY)
                || isExample(one, kept)
                || isSameInfection(one, kept)
                || isInfectionWith(one)
                || isPrevented(one, kind)
                || isAbsorption(one, kept)
                || isTreated(one, kind)
                || isBesidePoint(one, kind)
                || isInNote(one)
                || isNotCounted(one)
                || isWide(one, kind)
                || isSameTreatment(one, kind, kept)
                || isIfTreated(one, kind, kept)
                || isReactedTo(one, kind)
                || isOfAnother(one, kind, kept)
                || isAnchor(one, kind)
                || TreatmentMentions.has(scope, stance, one, kind)
                || IllnessMentions.has(scope, stance, one, kind, kept)
                || cancers.has(one, kind, kept);
    }

    /// "two prior lines INCLUDING a taxane": whoever must have had the lines must have had that too.
    private boolean isDemandedPart(Reading one) {
        return stance == Stance.REQUIRE && isIncluded(scope, one);
    }

    private static boolean isIncluded(NameMarks scope, Reading one) {
        int start = Math.max(scope.sentenceStart(one.from()), one.from() - FARTHEST);
        if (!NameMarks.isName(one) || NameMarks.kind(one) != Kind.THERAPY || !scope.hasWord(start, one.from(), HAD)) {
            return false;
        }
        for (int i = one.from() - 1; i >= start; i--) {
            if (scope.marks().is(i, Word.NOT) || scope.isOneOf(i, LIMITED)) {
                return false;
            }
            if (scope.isOneOf(i, INCLUDING)) {
                return scope.marks().words(i).size() == 1 && scope.hasWord(start, i, HAD);
            }
        }
        return false;
    }

    /// "(e.g. …)", "such as …": only common names are rules of their own.
    private boolean isExample(Reading one, List<Reading> kept) {
        int start = scope.sentenceStart(one.from());
        boolean named = isNamedSince(start, kept);
        boolean other = isKindOfCancer(one, start, kept) || isDemandedPart(one);
        if (!named || !isBehindExample(scope, start, one.from()) || other) {
            return false;
        }
        return Leaves.of(one.statement()).stream()
                .noneMatch(leaf -> leaf instanceof Criterion.Has has
                        && (CommonNames.has(CommonNames.of(has.concept()))
                                || isOfLooseHead(start, has, kept)
                                || isIncluded(start, one))
                        && (has.concept().kind() != Kind.CONDITION || !isOfAutoimmunity(start, kept)));
    }

    /// "Intercurrent illness, such as …": a head that names nothing makes rules of all its examples.
    private static boolean isOfLooseHead(int start, Criterion.Has has, List<Reading> kept) {
        return has.concept().kind() == Kind.CONDITION
                && kept.stream()
                        .filter(one -> one.from() >= start && NameMarks.isName(one))
                        .findFirst()
                        .filter(one -> LOOSE.contains(NameMarks.name(one)))
                        .isPresent();
    }

    private static boolean isOfAutoimmunity(int start, List<Reading> kept) {
        return kept.stream()
                .anyMatch(one -> one.from() >= start
                        && NameMarks.isName(one)
                        && NameMarks.name(one).equals("autoimmune disease"));
    }

    private static boolean isNamedSince(int start, List<Reading> kept) {
        for (int i = kept.size() - 1; i >= 0 && kept.get(i).from() >= start; i--) {
            if (NameMarks.isName(kept.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// "ovarian cancer, including serous and clear cell": whoever lists the kinds that may join means them.
    private boolean isKindOfCancer(Reading one, int start, List<Reading> kept) {
        Kind kind = NameMarks.kind(one);
        boolean second = kept.stream()
                .anyMatch(other -> other.from() >= start
                        && NameMarks.isName(other)
                        && NameMarks.name(other).equals("second malignancy"));
        return stance == Stance.REQUIRE && !second && (kind == Kind.CANCER || kind == Kind.HISTOLOGY);
    }

    /// A treatment that a barred class is said to include is barred by its name too.
    private boolean isIncluded(int start, Reading one) {
        Kind kind = NameMarks.kind(one);
        return (kind == Kind.THERAPY || kind == Kind.PROCEDURE) && scope.hasWord(start, one.from(), INCLUDING);
    }

    /// Examples in parentheses end with them.
    private static boolean isBehindExample(NameMarks scope, int start, int at) {
        int depth = 0;
        for (int i = at - 1; i >= Math.max(start, at - FARTHEST); i--) {
            if (scope.marks().is(i, Word.CLOSE)) {
                depth++;
            } else if (scope.marks().is(i, Word.OPEN)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && scope.marks().is(i, Word.EXAMPLE)) {
                return true;
            }
        }
        return false;
    }

    /// Items about contraception, allergy, scans or tissue name treatments without asking for them.
    private boolean isBesidePoint(Reading one, Kind kind) {
        boolean treatment = kind == Kind.THERAPY || kind == Kind.MEDICINE || kind == Kind.PROCEDURE;
        boolean contraception = (ofContraception && kind != Kind.REPRODUCTIVE)
                || (ofChildren && (treatment || kind == Kind.CANCER || kind == Kind.EXTENT));
        boolean allergy = (treatment || kind == Kind.CONDITION) && isOfAllergy(one);
        boolean later = kind == Kind.EXTENT && scope.sentenceStart(one.from()) > 0;
        boolean scans = ofScans
                && !scope.marks().is(scope.marks().skip(scope.sentenceStart(one.from()), Word.NEUTRAL), Word.NOT)
                && (treatment || later || kind == Kind.CONDITION || kind == Kind.CANCER);
        return contraception
                || allergy
                || scans
                || (treatment && stance == Stance.REQUIRE && ofTissue.contains(scope.sentenceStart(one.from())));
    }

    /// "allergic to X", "X allergy"; not "X, premedication for hypersensitivity".
    private boolean isOfAllergy(Reading one) {
        return scope.hasWord(scope.sentenceStart(one.from()), one.from(), ALLERGY)
                || scope.hasWord(one.to(), one.to() + 2, ALLERGY);
    }

    /// "Replacement therapy is not considered systemic treatment."
    private boolean isNotCounted(Reading one) {
        return uncounted.contains(scope.sentenceStart(one.from()));
    }

    private Set<Integer> uncounted() {
        var found = new HashSet<Integer>();
        for (int i = 1; i < scope.marks().size(); i++) {
            boolean denied =
                    scope.marks().isAny(i - 1, Word.NOT) || scope.marks().is(i - 2, Word.NOT);
            if (denied && scope.isOneOf(i, COUNTS)) {
                found.add(scope.sentenceStart(i));
            }
        }
        return found;
    }

    /// "systemic treatment WITH corticosteroids" bars the steroids, "hormones FOR CANCER TREATMENT" the hormones; that
    /// no standard therapy is left, or one would do, bars and asks for none.
    private boolean isWide(Reading one, Kind kind) {
        if (kind != Kind.THERAPY || !Concurrent.WHOLE.contains(NameMarks.name(one))) {
            return false;
        }
        Marks marks = scope.marks();
        int next = marks.skip(one.to(), Word.NEUTRAL, Word.ONE_OF, Word.OPEN);
        boolean with = next > one.to() && scope.hasWord(one.to(), next, USING);
        boolean named = marks.at(next) instanceof Meaning.Named other
                && (other.concept().kind() == Kind.MEDICINE || other.concept().kind() == Kind.THERAPY);
        int phrase = scope.phraseStart(one.from(), 0);
        boolean purpose = one.from() > phrase + 1 && marks.words(one.from() - 1).equals(List.of("for"));
        return (with && named) || (purpose && one.from() > first) || isLeft(one, phrase);
    }

    /// "anti-PD-L1 therapeutic ANTIBODIES", "STANDARD OF CARE tumour-directed therapy": one treatment in two names.
    private boolean isSameTreatment(Reading one, Kind kind, List<Reading> kept) {
        if (kind != Kind.THERAPY) {
            return false;
        }
        String name = NameMarks.name(one);
        boolean led = name.equals("standard therapy")
                && scope.marks().at(one.to()) instanceof Meaning.Named next
                && next.concept().kind() == Kind.THERAPY;
        if (led || kept.isEmpty() || !SHARED.contains(name)) {
            return led;
        }
        Reading before = kept.getLast();
        boolean treatment = NameMarks.isName(before) && NameMarks.kind(before) == Kind.THERAPY;
        for (int i = before.to(); i < one.from() && treatment; i++) {
            treatment = THERAPEUTIC.containsAll(scope.marks().words(i));
        }
        return treatment;
    }

    /// "transformed lymphoma IF PREVIOUSLY TREATED with X": the treatment says which are barred.
    private boolean isIfTreated(Reading one, Kind kind, List<Reading> kept) {
        int start = scope.sentenceStart(one.from());
        return kind == Kind.THERAPY
                && stance == Stance.FORBID
                && isNamedSince(start, kept)
                && scope.hasWord(scope.phraseStart(one.from(), start), one.from(), IF);
    }

    /// "severe reactions TO X", "participants selected TO RECEIVE X".
    private boolean isReactedTo(Reading one, Kind kind) {
        int start = Math.max(scope.sentenceStart(one.from()), one.from() - 5);
        return kind == Kind.THERAPY
                && stance == Stance.FORBID
                && (scope.hasWord(start, one.from(), REACTIONS) || scope.hasWord(start, one.from(), SELECTED))
                && scope.hasWord(start, one.from(), TO);
    }

    private boolean isLeft(Reading one, int phrase) {
        return NameMarks.name(one).equals("standard therapy")
                && (scope.hasWord(phrase, one.from(), CANDIDATE)
                        || (scope.has(phrase, one.from(), Word.NOT) && !scope.hasWord(phrase, one.from(), HAD))
                        || (stance == Stance.FORBID
                                && !scope.hasWord(scope.sentenceStart(one.from()), one.from(), HAD)));
    }

    private boolean isInNote(Reading one) {
        int start = scope.sentenceStart(one.from());
        return scope.hasWord(start, Math.min(start + 2, one.from()), NOTE);
    }

    /// The reason, purpose or treatment of what is named before it in its sentence.
    private boolean isOfAnother(Reading one, Kind kind, List<Reading> kept) {
        int start = scope.sentenceStart(one.from());
        Reading other = kept.isEmpty() ? null : kept.getLast();
        if (other == null || other.from() < start || !NameMarks.isName(other)) {
            return false;
        }
        Kind subject = NameMarks.kind(other);
        int phrase = scope.phraseStart(one.from(), other.to());
        if (NameMarks.name(one).equals(ToxicityRecogniser.UNRESOLVED.name()) || isDeniedAside(phrase, one.from())) {
            return false;
        }
        if (scope.hasWord(phrase, one.from(), CAUSES)) {
            return true;
        }
        boolean needed = NEEDS.contains(scope.marks().words(one.from()).getFirst())
                || scope.hasWord(one.from() - 1, one.from(), NEEDS)
                || isNeeded(one, other);
        if (kind == Kind.MEDICINE
                && subject == Kind.CONDITION
                && needed
                && !ANY_ILLNESS.contains(NameMarks.name(other))) {
            return true;
        }
        if (scope.has(phrase, one.from(), Word.OR) || scope.has(phrase, one.from(), Word.AND)) {
            return false;
        }
        boolean treatment = NameMarks.isTreatment(kind);
        boolean illness =
                subject == Kind.CONDITION && !(kind == Kind.MEDICINE && ANY_ILLNESS.contains(NameMarks.name(other)));
        if (kind == Kind.CONDITION && illness) {
            return scope.hasWord(phrase, one.from(), LEADS);
        }
        boolean served = scope.hasWord(phrase, one.from(), SERVES);
        boolean cancer = kind == Kind.CANCER || kind == Kind.EXTENT || kind == Kind.HISTOLOGY;
        return (treatment && illness && served)
                || (cancer && stance == Stance.FORBID && served)
                || (kind == Kind.CONDITION && subject != Kind.CONDITION && stance == Stance.FORBID && served);
    }

    /// "colitis REQUIRING therapy with steroids": no other rule stands between.
    private boolean isNeeded(Reading one, Reading other) {
        return one.from() - other.to() <= NEAR
                && scope.hasWord(other.to(), one.from(), NEEDS)
                && !scope.has(other.to(), one.from(), Word.SEMICOLON);
    }

    /// "values that meet the following (no transfusion within 14 days)".
    private boolean isDeniedAside(int phrase, int at) {
        for (int i = at - 1; i > phrase; i--) {
            if (scope.marks().is(i, Word.OPEN)) {
                return scope.has(i, at, Word.NOT);
            }
        }
        return false;
    }

    /// "human immunodeficiency virus (HIV) INFECTION".
    private boolean isSameInfection(Reading one, List<Reading> kept) {
        String words = String.join(" ", scope.marks().words(one.from()));
        if (kept.isEmpty() || !INFECTION.contains(words)) {
            return false;
        }
        Reading other = kept.getLast();
        return NameMarks.isName(other)
                && NameMarks.kind(other) == Kind.CONDITION
                && !scope.has(other.to(), one.from(), Word.COMMA)
                && scope.isQuiet(other.to(), one.from());
    }

    /// "INFECTION with HIV" is the infection that is named behind it.
    private boolean isInfectionWith(Reading one) {
        Marks marks = scope.marks();
        boolean infection = NameMarks.name(one).equals("active infection")
                && INFECTION.contains(marks.words(one.from()).getLast());
        if (!infection || !scope.hasWord(one.to(), one.to() + 1, BY)) {
            return false;
        }
        int next = one.to() + 1;
        while (next < marks.size()
                && (marks.isAny(next, Word.NEUTRAL, Word.ONE_OF)
                        || marks.at(next) instanceof Meaning.Degree
                        || marks.words(next).contains("either"))) {
            next++;
        }
        return marks.at(next) instanceof Meaning.Named named && named.concept().kind() == Kind.CONDITION;
    }

    /// "vaccines against infectious diseases".
    private boolean isPrevented(Reading one, Kind kind) {
        return kind == Kind.CONDITION && scope.hasWord(one.from() - 1, one.from(), AGAINST);
    }

    /// "gastrointestinal disease that may alter the absorption": what the illness comes to.
    private boolean isAbsorption(Reading one, List<Reading> kept) {
        Reading other = kept.isEmpty() ? null : kept.getLast();
        return NameMarks.name(one).equals("malabsorption")
                && scope.hasWord(one.from(), one.to(), ALTERS)
                && other != null
                && other.from() >= scope.sentenceStart(one.from())
                && NameMarks.isName(other)
                && NameMarks.kind(other) == Kind.CONDITION;
    }

    /// "prior treatment for mesothelioma" bars the treatment.
    private boolean isTreated(Reading one, Kind kind) {
        int phrase = scope.phraseStart(one.from(), 0);
        return kind == Kind.CANCER
                && scope.hasWord(phrase, one.from(), FOR)
                && (stance == Stance.FORBID || scope.has(phrase, one.from(), Word.NOT));
    }

    /// "within 4 weeks of chemotherapy" in an exclusion counts from it.
    private boolean isAnchor(Reading one, Kind kind) {
        int phrase = scope.phraseStart(one.from(), 0);
        if (kind == Kind.THERAPY && isCountedFrom(one)) {
            return true;
        }
        return kind == Kind.THERAPY
                && stance == Stance.FORBID
                && (scope.has(phrase, one.from(), Word.BEFORE)
                        || (phrase > 0 && scope.hasWord(phrase, one.from(), SINCE)));
    }

    /// "before the first dose of investigational product (X at levels 1-3)", "during the X dosing period".
    private boolean isCountedFrom(Reading one) {
        Marks marks = scope.marks();
        boolean given = scope.hasWord(one.to(), Math.min(one.to() + 1, marks.size()), DOSING);
        if (given && scope.hasWord(Math.max(0, one.from() - 3), one.from(), DURING)) {
            return true;
        }
        boolean event = false;
        int start = Math.max(scope.sentenceStart(one.from()), one.from() - ANCHORED);
        for (int i = one.from() - 1; i >= start && !scope.isOneOf(i, HAD_ONLY); i--) {
            if (marks.isAny(i, Word.COLON, Word.EXAMPLE, Word.COMMA)) {
                return false;
            }
            event |= marks.is(i, Word.EVENT);
            if (marks.is(i, Word.BEFORE)) {
                return event;
            }
        }
        return false;
    }

    /// Drops what the words name but, as it turns out, do not ask for: an illness or medicine nobody must have.
    static void dropUnasked(NameMarks scope, Stance stance, List<Reading> readings) {
        boolean had = scope.hasWord(0, scope.marks().size(), HAD);
        boolean others = readings.stream()
                .anyMatch(one -> NameMarks.isName(one)
                        && NameMarks.kind(one) != Kind.EXTENT
                        && NameMarks.kind(one) != Kind.CANCER);
        readings.removeIf(one -> NameMarks.isName(one)
                && (stance == Stance.REQUIRE
                        ? !isBarred(one.statement())
                                && !isDemanded(scope, one)
                                && (!isDone(scope, one) || TreatmentMentions.isOfSome(scope, one))
                                && (isUnasked(NameMarks.kind(one), had) || isAside(scope, one))
                        : others && NameMarks.kind(one) == Kind.EXTENT));
    }

    /// A treatment in parentheses or given as an example is not demanded: whoever had another of its class had the
    /// class.
    private static boolean isAside(NameMarks scope, Reading one) {
        if (NameMarks.kind(one) != Kind.THERAPY) {
            return false;
        }
        int phrase = scope.phraseStart(one.from(), 0);
        if ((scope.hasWord(phrase, one.from(), IF) && scope.hasWord(phrase, one.from(), HAD)) || isOfWhom(scope, one)) {
            return true;
        }
        if (isIncluded(scope, one)) {
            return false;
        }
        int start = scope.sentenceStart(one.from());
        int depth = 0;
        for (int i = one.from() - 1; i >= Math.max(start, one.from() - FARTHEST) && depth >= 0; i--) {
            depth += scope.marks().is(i, Word.CLOSE) ? 1 : scope.marks().is(i, Word.OPEN) ? -1 : 0;
        }
        return depth < 0 || isBehindExample(scope, start, one.from());
    }

    /// "Patients WHO HAVE RECEIVED X must have recovered": a rule for those people, and no demand for X.
    private static boolean isOfWhom(NameMarks scope, Reading one) {
        int start = scope.sentenceStart(one.from());
        int end = scope.sentenceEnd(one.to());
        boolean whom = scope.hasWord(start, Math.min(start + 3, one.from()), PEOPLE)
                && scope.hasWord(start, one.from(), HAD)
                && !scope.has(start, one.from(), Word.DEMAND);
        return whom && (scope.has(one.to(), end, Word.DEMAND) || scope.hasWord(one.to(), end, MAY));
    }

    private static boolean isDemanded(NameMarks scope, Reading one) {
        int start = scope.sentenceStart(one.from());
        return NameMarks.kind(one) == Kind.MEDICINE
                && (scope.has(start, one.from(), Word.DEMAND) || scope.hasWord(start, one.from(), AGREE))
                && scope.hasWord(start, one.from(), TAKE)
                && !scope.has(start, one.from(), Word.NOT);
    }

    /// "must have undergone lobectomy", "completion of radiotherapy"; an example only where the sentence demands.
    private static boolean isDone(NameMarks scope, Reading one) {
        int sentence = scope.sentenceStart(one.from());
        int start = Math.max(scope.phraseStart(one.from(), 0), one.from() - 4);
        return NameMarks.kind(one) == Kind.PROCEDURE
                && (scope.has(sentence, one.from(), Word.DEMAND) || !isBehindExample(scope, sentence, one.from()))
                && scope.hasWord(start, one.from(), DONE)
                && !scope.has(start, one.from(), Word.NOT);
    }

    private static boolean isUnasked(Kind kind, boolean had) {
        return switch (kind) {
            case CONDITION, MEDICINE, PROCEDURE -> true;
            case THERAPY -> !had;
            case CANCER, HISTOLOGY, EXTENT, BIOMARKER, BIOMARKER_STATE, REPRODUCTIVE, ALLERGEN, ADMINISTRATIVE -> false;
        };
    }

    /// Whether a statement bars what it names.
    static boolean isBarred(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Not not -> true;
            case Criterion.All all -> all.parts().stream().anyMatch(Mentions::isBarred);
            case Criterion.AnyOf any -> any.parts().stream().anyMatch(Mentions::isBarred);
            case Criterion.Unless unless -> isBarred(unless.rule());
            case Criterion.Qualified qualified -> isBarred(qualified.part());
            default -> false;
        };
    }
}
