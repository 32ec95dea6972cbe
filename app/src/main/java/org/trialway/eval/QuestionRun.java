package org.trialway.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.trialway.criteria.Candidate;
import org.trialway.interview.Answer;
import org.trialway.interview.Answers;
import org.trialway.interview.Ask;
import org.trialway.interview.Factor;
import org.trialway.interview.Interview;
import org.trialway.match.Match;
import org.trialway.match.Verdict;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;

/// Interviews one person about studies in some order, and counts the questions until the verdicts stand.
///
/// A study's verdict stands from the question on after which it never changes any more. It stands surely once, besides,
/// nothing that could still be asked bears on it: something stands in the way, or all is known that answers can tell.
/// For people whose values are all in range most verdicts are "could fit" from the first to the last question, which
/// only the second measure tells from not having asked. Every question of the order is put, those that are worth
/// nothing last, so that each order ends with the same questions put.
final class QuestionRun {

    /// Share of the studies whose verdict is to stand.
    private static final double SHARE = 0.9;

    private final List<Candidate> studies;
    private final Patient base;
    private final Respondent respondent;
    private final LocalDate day;

    /// @param person all facts; of them only cancer, age and sex are known when the interview begins
    QuestionRun(List<Candidate> studies, Patient person, LocalDate day) {
        this.studies = studies;
        this.base = atFirst(person);
        this.respondent = new Respondent(person, day);
        this.day = day;
    }

    /// What is known before the first question: the name of the cancer, age and sex.
    static Patient atFirst(Patient person) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : person.facts()) {
            switch (fact) {
                case Fact.Cancer cancer ->
                    facts.add(new Fact.Cancer(cancer.name(), "", "", cancer.diagnosed(), cancer.provenance()));
                case Fact.AgeOn age -> facts.add(age);
                case Fact.BirthDate birth -> facts.add(birth);
                case Fact.Sex sex -> facts.add(sex);
                default -> {}
            }
        }
        return new Patient(person.id(), facts, Set.of());
    }

    /// Which question comes next of those that can be put.
    interface Order extends Function<Interview, Factor> {}

    /// The interview's own order; what is worth nothing follows in the order of the table.
    static Order adaptive() {
        return interview -> interview
                .next()
                .map(Ask::factor)
                .orElseGet(() -> interview.open().getFirst());
    }

    static Order fixed() {
        return interview -> interview.open().getFirst();
    }

    static Order random(long seed) {
        var random = new Random(seed);
        return interview -> {
            List<Factor> open = new ArrayList<>(interview.open());
            Collections.shuffle(open, random);
            return open.getFirst();
        };
    }

    /// How many questions it took.
    ///
    /// @param standing until so many verdicts never changed any more
    /// @param settled until, besides, nothing that could still be asked bore on them
    record Length(int standing, int settled) {}

    /// Puts every question.
    ///
    /// @param unknownEvery the answer to each so many-th question is "I don’t know"; 0 for none
    Length until90PercentStand(Order order, int unknownEvery) {
        Interview interview = Interview.about(studies, base, Answers.NONE, day);
        List<List<Verdict>> verdicts = new ArrayList<>(List.of(verdictsOf(interview)));
        List<List<Boolean>> settled = new ArrayList<>(List.of(interview.settled()));
        int asked = 0;
        while (!interview.open().isEmpty()) {
            Factor factor = order.apply(interview);
            asked++;
            boolean isUnknown = unknownEvery > 0 && asked % unknownEvery == 0;
            interview = interview.with(isUnknown ? Answer.unknown(factor.id(), day) : respondent.answerTo(factor));
            verdicts.add(verdictsOf(interview));
            settled.add(interview.settled());
        }
        List<Integer> standing = new ArrayList<>();
        List<Integer> surely = new ArrayList<>();
        for (int study = 0; study < studies.size(); study++) {
            int from = standsFrom(study, verdicts);
            standing.add(from);
            surely.add(Math.max(from, settledFrom(study, settled)));
        }
        return new Length(mostOf(standing), mostOf(surely));
    }

    private static int mostOf(List<Integer> questions) {
        Collections.sort(questions);
        return questions.isEmpty() ? 0 : questions.get((int) Math.ceil(SHARE * questions.size()) - 1);
    }

    private static List<Verdict> verdictsOf(Interview interview) {
        return interview.matches().stream().map(Match::verdict).toList();
    }

    private static int standsFrom(int study, List<List<Verdict>> verdicts) {
        int from = verdicts.size() - 1;
        while (from > 0
                && verdicts.get(from - 1).get(study) == verdicts.getLast().get(study)) {
            from--;
        }
        return from;
    }

    private static int settledFrom(int study, List<List<Boolean>> settled) {
        int from = settled.size() - 1;
        while (from > 0 && settled.get(from - 1).get(study)) {
            from--;
        }
        return from;
    }
}
