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
                        || isSetting(one)
                        || isEnd(one)
                        || isOfTreatment(one, kept)
                        || isElsewhere(one)
                        || isOfTissue(one);
            case CANCER -> isOfTreatment(one, kept) || isCured(one) || isScope(one) || isSociety(one);
            case HISTOLOGY -> isOfTreatment(one, kept);
            default -> false;
        };
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
