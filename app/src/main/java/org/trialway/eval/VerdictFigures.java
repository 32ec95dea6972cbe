package org.trialway.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trialway.json.JudgedPairs;
import org.trialway.json.JudgedPairs.Pair;
import org.trialway.json.VerdictCode;
import org.trialway.match.Verdict;

/// How the verdicts of the program stand to those of people, counted by pair.
public final class VerdictFigures {

    private static final String MISSING = "missing";

    private final Map<Pair, Verdict> said = new HashMap<>();

    public void add(Pair pair, Verdict verdict) {
        said.put(pair, verdict);
    }

    /// One line for each judged verdict and each said one that occur together: judged, said and count, with tabs
    /// between them. "missing" stands for a study that was not among those read.
    public List<String> table(JudgedPairs gold) {
        List<String> lines = new ArrayList<>();
        for (String judged : VerdictCode.all()) {
            for (String answer : VerdictCode.all()) {
                addLine(lines, judged, answer, gold);
            }
            addLine(lines, judged, MISSING, gold);
        }
        return lines;
    }

    private void addLine(List<String> lines, String judged, String answer, JudgedPairs gold) {
        long count = count(gold, Set.of(judged), Set.of(answer));
        if (count > 0) {
            lines.add("%s\t%s\t%d".formatted(judged, answer, count));
        }
    }

    /// One sentence with the figures that matter; wrongly turned away comes first.
    public String summary(JudgedPairs gold) {
        Set<String> ruledOut = Set.of(VerdictCode.of(Verdict.RULED_OUT));
        Set<String> notNow = Set.of(VerdictCode.of(Verdict.NOT_NOW));
        Set<String> open = Set.of(VerdictCode.of(Verdict.COULD_FIT), VerdictCode.of(Verdict.NO_BARRIER));
        Set<String> all = Set.copyOf(VerdictCode.all());
        long same = VerdictCode.all().stream()
                .mapToLong(code -> count(gold, Set.of(code), Set.of(code)))
                .sum();
        return String.format(
                Locale.ROOT,
                "%d pairs; wrongly turned away %d of %d ruled out; \"not now\" told as ruled out %d; ruled out found %d of %d; same verdict %d",
                gold.judged().size(),
                count(gold, open, ruledOut),
                count(gold, all, ruledOut),
                count(gold, notNow, ruledOut),
                count(gold, ruledOut, ruledOut),
                count(gold, ruledOut, allAnswers()),
                same);
    }

    private static Set<String> allAnswers() {
        List<String> answers = new ArrayList<>(VerdictCode.all());
        answers.add(MISSING);
        return Set.copyOf(answers);
    }

    private long count(JudgedPairs gold, Set<String> judged, Set<String> answers) {
        return gold.judged().entrySet().stream()
                .filter(pair -> judged.contains(VerdictCode.of(pair.getValue())))
                .filter(pair -> answers.contains(answerOn(pair.getKey())))
                .count();
    }

    private String answerOn(Pair pair) {
        Verdict verdict = said.get(pair);
        return verdict == null ? MISSING : VerdictCode.of(verdict);
    }
}
