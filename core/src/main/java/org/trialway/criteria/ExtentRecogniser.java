package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// How far a cancer has come, where no single phrase says it: "not amenable to treatment with curative surgery" and
/// "advanced or metastatic", in which "advanced" stands for locally advanced.
final class ExtentRecogniser implements Recogniser {

    private static final Set<String> FIT = Set.of(
            ("amenable amendable suitable candidate candidates eligible appropriate accessible indication indicated option "
                            + "feasible fit")
                    .split(" "));
    private static final Set<String> UNFIT =
            Set.of("unsuitable ineligible unamenable unfit inappropriate infeasible".split(" "));
    private static final Set<String> SURGERY = Set.of(
            ("surgery surgical surgically resection resected resect resections surgeries operation metastasectomy "
                            + "hepatectomy cystectomy lobectomy pneumonectomy")
                    .split(" "));

    /// Other ways to cure that a text names in the same breath, and what says that a cure is meant.
    private static final Set<String> WITH_IT = Set.of(
            ("curative radical definitive potentially complete cure control long term standard local locoregional "
                            + "treatment therapy treatments therapies radiotherapy radiation chemoradiation chemoradiotherapy "
                            + "chemotherapy intent further primary tumor tumour hormonal")
                    .split(" "));

    private static final int REACH = 10;

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (marks.words(at).getFirst().equals("advanced") && marks.words(at).size() == 1) {
            boolean narrowed = isExtent(marks, at + 1) && named(marks, at + 1).equals("unresectable");
            return isBesideMetastatic(marks, at) && !narrowed ? reading(marks, at, at + 1, "locally advanced") : null;
        }
        if (isExtent(marks, at)) {
            return longer(marks, at);
        }
        if (marks.words(at).equals(List.of("non"))) {
            return denied(marks, at);
        }
        boolean not = marks.is(at, Word.NOT);
        int word = not ? marks.skip(at + 1, Word.NEUTRAL, Word.DEMAND) : at;
        boolean unfit = word < marks.size() && UNFIT.contains(marks.words(word).getFirst());
        boolean eligible = not && marks.words(at).getLast().equals("eligible");
        boolean fit = eligible || (word < marks.size() && marks.hasOneOf(word, FIT));
        int end = unfit || fit ? afterSurgery(marks, word) : -1;
        if (end < 0 || isSaidOfAnother(marks, end)) {
            return null;
        }
        return reading(marks, at, end, unfit != not ? "unresectable" : "resectable");
    }

    /// "non-metastatic".
    private static @Nullable Reading denied(Marks marks, int at) {
        int extent = marks.isCompoundDash(at + 1) ? at + 2 : at + 1;
        if (!isExtent(marks, extent)) {
            return null;
        }
        Reading said = reading(marks, at, extent + 1, named(marks, extent));
        Criterion not = new Criterion.Not(said.statement(), said.statement().source());
        return new Reading(at, extent + 1, not);
    }

    /// The table's "not amenable to curative surgery" where the text goes on: "or radiotherapy".
    private static @Nullable Reading longer(Marks marks, int at) {
        int end = marks.hasOneOf(at, SURGERY) ? afterSurgery(marks, at) : -1;
        return end > at + 1 && !isSaidOfAnother(marks, end) ? reading(marks, at, end, named(marks, at)) : null;
    }

    /// Only words of surgery, cure and joining may stand between "amenable to" and "surgery", and behind it.
    private static int afterSurgery(Marks marks, int word) {
        int end = -1;
        int last = Math.min(marks.size(), word + 1 + REACH);
        for (int i = word; i < last; i++) {
            boolean surgery = marks.hasOneOf(i, SURGERY);
            boolean with = WITH_IT.containsAll(marks.words(i));
            boolean link = marks.isAny(i, Word.NEUTRAL, Word.TO, Word.OR)
                    || (end < 0 && marks.isAny(i, Word.AND, Word.AND_OR, Word.SLASH, Word.COMMA));
            if (!surgery && !with && !link && i > word) {
                break;
            }
            end = surgery || (end > 0 && with) ? i + 1 : end;
        }
        return end;
    }

    /// A biopsy or an implant, not the cancer: "suitable for surgical biopsy".
    private static boolean isSaidOfAnother(Marks marks, int end) {
        return end < marks.size()
                && Set.of("biopsy", "biopsies", "placement", "access")
                        .contains(marks.words(end).getFirst());
    }

    /// In one list with "metastatic", with or without further words of extent between.
    private static boolean isBesideMetastatic(Marks marks, int at) {
        return isMetastatic(marks, at, 1) || isMetastatic(marks, at, -1);
    }

    private static boolean isMetastatic(Marks marks, int at, int step) {
        boolean linked = false;
        for (int i = at + step; i >= 0 && i < marks.size() && Math.abs(i - at) < REACH; i += step) {
            boolean link = marks.isAny(i, Word.OR, Word.SLASH, Word.AND_OR);
            boolean listed = link || marks.isAny(i, Word.COMMA, Word.NEUTRAL, Word.AND);
            if (isExtent(marks, i)) {
                if (linked && named(marks, i).equals("metastatic")) {
                    return true;
                }
            } else if (!listed) {
                return false;
            }
            linked |= link;
        }
        return false;
    }

    private static boolean isExtent(Marks marks, int at) {
        return marks.at(at) instanceof Meaning.Named named && named.concept().kind() == Kind.EXTENT;
    }

    private static String named(Marks marks, int at) {
        return marks.at(at) instanceof Meaning.Named named ? named.concept().name() : "";
    }

    private static Reading reading(Marks marks, int from, int to, String extent) {
        var source = new Source.Words(marks.span(from, to));
        Concept concept = Concepts.all().named(Kind.EXTENT, extent).orElseThrow();
        return new Reading(from, to, new Criterion.Has(concept, 0, source));
    }
}
