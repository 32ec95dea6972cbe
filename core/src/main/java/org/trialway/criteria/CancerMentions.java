package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;

/// Cancers and extents that a text names without asking for them: what an earlier treatment was for, the setting it
/// was given in, when something ends, and the cured cancers that an exclusion lets pass.
final class CancerMentions {

    private static final Set<String> SETTING = Set.of("setting", "settings");
    private static final Set<String> UNTIL = Set.of(
            ("until before till upon rapidly rapid slowly free prevent preventing risk confirm evaluate assess suspected "
                            + "potential absence since")
                    .split(" "));
    private static final Set<String> TIMES = Set.of("time", "date", "documentation", "event", "case");
    private static final Set<String> PURPOSE = Set.of("for", "of", "against", "in");
    private static final Set<String> GIVEN = Set.of(
            ("therapy therapies treatment treatments chemotherapy regimen regimens line lines immunotherapy drug drugs "
                            + "received receive treated agents agent")
                    .split(" "));
    private static final Set<String> ANY = Set.of("cancer", "tumor", "malignant tumor", "malignancy", "neoplasm");
    private static final Set<String> LINEAGE =
            Set.of("lineage", "phenotype", "lesions", "lesion", "germ-line", "model");
    private static final Set<String> OVARIAN = Set.of("ovarian", "ovary");
    private static final Set<String> OF_TUMOURS = Set.of(
            ("histology histologies histological histologic carcinoma carcinomas cancer cancers tumor tumors tumour tumours "
                            + "cell cells component components type types subtype subtypes differentiation differentiated variant "
                            + "variants features elements sarcoma melanoma lymphoma adenocarcinoma nsclc sclc rcc thymoma "
                            + "mesothelioma pathology pathological morphology neuroendocrine")
                    .split(" "));
    private static final Set<String> REGARDLESS = Set.of("regardless", "irrespective", "independent");
    private static final Set<String> NEEDED = Set.of("required", "necessary", "mandatory", "needed", "considered");

    /// How many marks may stand between a name and the words that tell whose it is.
    private static final int OWN = 6;

    private static final Set<String> CURED = Set.of(
            ("curative curatively cured treated resected excised removed undergone adequately localized localised superficial "
                            + "remission low-risk")
                    .split(" "));

    /// Cancers that a cure ends: named in exclusions as what may have been.
    private static final Set<String> OFTEN_CURED = Set.of(
            "non-melanoma skin cancer",
            "basal cell carcinoma",
            "cutaneous squamous cell carcinoma",
            "carcinoma in situ",
            "cervical carcinoma in situ",
            "breast carcinoma in situ",
            "ductal carcinoma in situ",
            "lobular carcinoma in situ",
            "bladder carcinoma in situ",
            "melanoma in situ",
            "cervical intraepithelial neoplasia",
            "prostatic intraepithelial neoplasia",
            "non-muscle invasive bladder cancer",
            "prostate cancer",
            "cancer");

    private static final Set<String> SCOPES = Set.of("with", "who", "whose", "which", "that", "invading", "involving");
    private static final Set<String> SOCIETY = Set.of("committee", "union", "society", "institute", "association");
    private static final Set<String> SAMPLED = Set.of(
            "biopsy biopsies biopsied tissue specimen specimens ffpe archival archived sample samples".split(" "));
    private static final Set<String> ADVISED = Set.of("encouraged", "recommended", "advised");

    /// How many names before one may hold the treatment it belongs to.
    private static final int LOOKED_BACK = 8;

    private final NameMarks scope;
    private final Stance stance;
    private final boolean cured;

    CancerMentions(NameMarks scope, Stance stance) {
        this.scope = scope;
        this.stance = stance;
        this.cured = stance == Stance.FORBID && scope.hasWord(0, scope.marks().size(), CURED);
    }

    /// @param kept the readings before it that stand
    boolean has(Reading one, Kind kind, List<Reading> kept) {
        return switch (kind) {
            case EXTENT ->
                isFarFromNot(one)
                        || isPurpose(one)
                        || isSetting(one)
                        || isEnd(one)
                        || isOfTreatment(one, kept)
                        || isElsewhere(one)
                        || isOfTissue(one);
            case CANCER ->
                isOfTreatment(one, kept)
                        || isCured(one)
                        || isScope(one)
                        || isSociety(one)
                        || isOwn(one)
                        || isAnyCancer(one)
                        || isPurpose(one);
            case HISTOLOGY -> isOfTreatment(one, kept) || isOwn(one) || isNoCellType(one);
            case BIOMARKER -> isOwn(one) || isNotNeeded(one);
            default -> false;
        };
    }

    /// "malignancies OTHER THAN small cell lung cancer": the study's own cancer bars nobody.
    private boolean isOwn(Reading one) {
        Marks marks = scope.marks();
        for (int i = one.from() - 1; stance == Stance.FORBID && i >= Math.max(0, one.from() - OWN); i--) {
            if (marks.words(i).getLast().equals("than")) {
                return marks.words(i).contains("other")
                        || (i > 0 && marks.words(i - 1).contains("other"));
            }
            boolean between = marks.isAny(i, Word.NEUTRAL, Word.OPEN)
                    || marks.at(i) instanceof Meaning.Degree
                    || marks.words(i).equals(List.of("+"))
                    || (marks.at(i) instanceof Meaning.Named named
                            && named.concept().kind() != Kind.CONDITION);
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /// "tumour invading vessels", "another cancer": a word for any cancer names none that bars.
    private boolean isAnyCancer(Reading one) {
        return stance == Stance.FORBID && ANY.contains(NameMarks.name(one));
    }

    /// "any line of therapy FOR metastatic lung cancer", where no rule reads the treatment.
    private boolean isPurpose(Reading one) {
        int start = scope.phraseStart(one.from(), scope.sentenceStart(one.from()));
        for (int i = one.from() - 1; i > Math.max(start, one.from() - OWN); i--) {
            if (scope.isOneOf(i, PURPOSE)) {
                return scope.marks().words(i).equals(List.of("for")) && scope.isOneOf(i - 1, GIVEN);
            }
        }
        return false;
    }

    /// Words of a stage that a treatment was given in or for: "one regimen in the stage IIIB/IV setting".
    boolean isStageOfTreatment(Reading one) {
        return isSetting(one) || isPurpose(one) || (stance == Stance.FORBID && isGivenBefore(one));
    }

    private boolean isGivenBefore(Reading one) {
        int start = scope.sentenceStart(one.from());
        return scope.hasWord(Math.max(start, one.from() - 2 * OWN), one.from(), GIVEN)
                && scope.hasWord(Math.max(start, one.from() - OWN), one.from(), PURPOSE);
    }

    /// "corneal epithelial lesions", "mixed-lineage leukaemia", "epithelial ovarian cancer" speak of no cell type to
    /// have.
    private boolean isNoCellType(Reading one) {
        Marks marks = scope.marks();
        int next = marks.isCompoundDash(one.to()) ? one.to() + 1 : one.to();
        boolean lineage = scope.hasWord(next, Math.min(next + 1, marks.size()), LINEAGE);
        boolean ovarian = NameMarks.name(one).equals("epithelial")
                && scope.hasWord(one.to(), Math.min(one.to() + 3, marks.size()), OVARIAN);
        int start = scope.sentenceStart(one.from());
        boolean tumour = stance == Stance.REQUIRE || scope.hasWord(start, scope.sentenceEnd(one.to()), OF_TUMOURS);
        return lineage || ovarian || !tumour;
    }

    /// "regardless of PD-L1 status", "expression is not required".
    private boolean isNotNeeded(Reading one) {
        Marks marks = scope.marks();
        int end = Math.min(scope.sentenceEnd(one.to()), one.to() + 2 * OWN);
        boolean open = scope.hasWord(Math.max(0, one.from() - OWN), one.from(), REGARDLESS);
        for (int i = one.to(); i < end && !open; i++) {
            open = marks.is(i, Word.NOT) && scope.hasWord(i + 1, Math.min(i + 4, marks.size()), NEEDED);
        }
        return open;
    }

    /// "must not show early progression": a "not" that other words part from the name, so that its sense is not sure.
    private boolean isFarFromNot(Reading one) {
        Marks marks = scope.marks();
        boolean parted = false;
        for (int i = one.from() - 1; stance == Stance.REQUIRE && i >= Math.max(0, one.from() - 4); i--) {
            if (marks.is(i, Word.NOT)) {
                return parted;
            }
            if (marks.isAny(i, Word.AND, Word.OR, Word.COMMA, Word.STOP, Word.SEMICOLON, Word.BUT)) {
                return false;
            }
            parted |= marks.is(i, Word.UNKNOWN) && !NameWords.standBesideNames(marks.words(i));
        }
        return false;
    }

    /// "in the metastatic setting".
    private boolean isSetting(Reading one) {
        return scope.hasWord(one.to(), Math.min(one.to() + 4, scope.sentenceEnd(one.to())), SETTING);
    }

    /// "until progression", "at the time of relapse", "rapidly progressive".
    private boolean isEnd(Reading one) {
        Marks marks = scope.marks();
        int from = Math.max(scope.sentenceStart(one.from()), one.from() - 4);
        return scope.hasWord(one.from() - 2, one.from(), UNTIL)
                || marks.is(one.from() - 1, Word.BEFORE)
                || marks.is(one.from() - 2, Word.BEFORE)
                || scope.hasWord(from, one.from(), TIMES);
    }

    /// "chemotherapy for advanced or metastatic disease": the treatment is asked about.
    private boolean isOfTreatment(Reading one, List<Reading> kept) {
        int start = scope.sentenceStart(one.from());
        int last = Math.max(0, kept.size() - LOOKED_BACK);
        for (int i = kept.size() - 1; i >= last && kept.get(i).from() >= start; i--) {
            Reading other = kept.get(i);
            if (isTreatment(other)) {
                int phrase = scope.phraseStart(one.from(), other.to());
                return scope.hasWord(Math.max(phrase, one.from() - 5), one.from(), PURPOSE)
                        && !scope.has(phrase, one.from(), Word.OPEN);
            }
        }
        return false;
    }

    private static boolean isTreatment(Reading reading) {
        return Leaves.of(reading.statement()).stream()
                .allMatch(leaf -> leaf instanceof Criterion.TherapyLines
                        || (leaf instanceof Criterion.Has has
                                && NameMarks.isTreatment(has.concept().kind())));
    }

    /// "peritoneal metastases" among exclusions: where they are matters, and nobody read it.
    private boolean isElsewhere(Reading one) {
        Marks marks = scope.marks();
        return stance == Stance.FORBID
                && one.from() > 0
                && (marks.is(one.from() - 1, Word.UNKNOWN)
                        || marks.is(one.from() - 1, Word.CLOSE)
                        || marks.words(one.from() - 1).equals(List.of("-")));
    }

    /// "adequately treated carcinoma in situ" below "other malignancies, except:".
    private boolean isCured(Reading one) {
        return cured && OFTEN_CURED.contains(NameMarks.name(one));
    }

    /// "hepatocellular carcinoma WITH invasion of the portal vein" among exclusions: the cancer is whom the rule is
    /// for, and what stands behind it is barred.
    private boolean isScope(Reading one) {
        return stance == Stance.FORBID
                && one.to() < scope.marks().size()
                && SCOPES.contains(scope.marks().words(one.to()).getFirst());
    }

    /// "American Joint Committee on CANCER": whose stages are meant.
    private boolean isSociety(Reading one) {
        return scope.hasWord(Math.max(0, one.from() - 4), one.from(), SOCIETY);
    }

    /// "tissue from a primary or metastatic lesion", "biopsies of metastases": where a sample is from. Sentences about
    /// what can be measured ask for no extent either.
    private boolean isOfTissue(Reading one) {
        int start = scope.sentenceStart(one.from());
        return stance == Stance.REQUIRE
                && (scope.hasWord(scope.phraseStart(one.from(), 0), one.from(), SAMPLED)
                        || scope.hasWord(
                                one.to(), Math.min(one.to() + 3, scope.marks().size()), SAMPLED)
                        || isOnlyAdvised(start, one));
    }

    /// "should be encouraged, but not required".
    private boolean isOnlyAdvised(int start, Reading one) {
        return scope.hasWord(start, scope.sentenceEnd(one.to()), ADVISED);
    }
}
