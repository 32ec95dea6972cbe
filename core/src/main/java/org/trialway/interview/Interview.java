package org.trialway.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trialway.criteria.Candidate;
import org.trialway.interview.StudyState.Walks;
import org.trialway.match.Bearing;
import org.trialway.match.Evaluator;
import org.trialway.match.Match;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;

/// An interview about some studies: what was told, what the studies came to, and what to ask next.
///
/// Never changes; [#with] gives the interview after one more answer, and walks again only the criteria that the answer
/// bears on. The same facts, answers and studies always give the same next question.
public final class Interview {

    private final Patient base;
    private final LocalDate day;
    private final Questions questions;
    private final Answers answers;
    private final Patient patient;
    private final List<StudyState> studies;
    private final int walked;

    private Interview(
            Patient base,
            LocalDate day,
            Questions questions,
            Answers answers,
            Patient patient,
            List<StudyState> studies,
            int walked) {
        this.base = base;
        this.day = day;
        this.questions = questions;
        this.answers = answers;
        this.patient = patient;
        this.studies = List.copyOf(studies);
        this.walked = walked;
    }

    /// An interview about these studies.
    ///
    /// @param base what is known already, which is not asked for
    /// @param answers what was answered before, for an interview that goes on
    public static Interview about(List<Candidate> studies, Patient base, Answers answers, LocalDate day) {
        var questions = Questions.notKnownOf(base, day);
        Patient patient = answers.addedTo(base);
        Evaluator evaluator = Evaluator.of(patient, day);
        List<StudyState> states = studies.stream()
                .map(study -> StudyState.of(study, questions, evaluator))
                .toList();
        return new Interview(base, day, questions, answers, patient, states, 0);
    }

    /// After one more answer, or one that changes an earlier one.
    public Interview with(Answer answer) {
        return with(answers.with(answer));
    }

    /// After an answer was taken back; its question may be put again.
    public Interview without(String factor) {
        return with(answers.without(factor));
    }

    /// With other answers, of which those about cancer, age and sex are the same ([#isAboutSame]).
    public Interview with(Answers changed) {
        Patient after = changed.addedTo(base);
        Bearing change = changeOf(patient, after);
        Evaluator evaluator = Evaluator.of(after, day);
        var walks = new Walks();
        List<StudyState> states = studies.stream()
                .map(study -> study.after(change, evaluator, walks))
                .toList();
        return new Interview(base, day, questions, changed, after, states, walks.count());
    }

    /// Whether the studies of this interview are those of these answers too: nothing changed that tells which studies
    /// there are.
    public boolean isAboutSame(Answers others) {
        return Opening.of(answers).equals(Opening.of(others));
    }

    /// What came or went.
    private static Bearing changeOf(Patient before, Patient after) {
        Set<Fact> facts = new LinkedHashSet<>(after.facts());
        before.facts().forEach(fact -> {
            if (!facts.remove(fact)) {
                facts.add(fact);
            }
        });
        Set<CompleteList> lists = new LinkedHashSet<>(after.completeLists());
        before.completeLists().forEach(list -> {
            if (!lists.remove(list)) {
                lists.add(list);
            }
        });
        return new Bearing(facts, lists);
    }

    /// The question whose answer is expected to settle most studies; empty when none would settle anything or bring
    /// it nearer. Of several that are worth the same, the first of the table.
    public Optional<Ask> next() {
        return asks().stream()
                .filter(ask -> ask.worth() > 0)
                .max(Comparator.comparingDouble(Ask::worth)
                        .thenComparing(ask -> questions.placeOf(ask.factor()), Comparator.reverseOrder()));
    }

    /// Every question that could be put now, in the order of the table.
    public List<Ask> asks() {
        long open = questions.open(answers, patient);
        var weighing = new Weighing(base, day, questions, answers, studies, open);
        List<Ask> asks = new ArrayList<>();
        for (int question = 0; question < questions.size(); question++) {
            if ((open >> question & 1) == 1) {
                asks.add(weighing.weigh(question));
            }
        }
        return asks;
    }

    /// The questions that could be put now, in the order of the table, whether they are worth it or not.
    public List<Factor> open() {
        long open = questions.open(answers, patient);
        return questions.factors().stream()
                .filter(factor -> (open >> questions.placeOf(factor) & 1) == 1)
                .toList();
    }

    /// What was known and what was answered.
    public Patient patient() {
        return patient;
    }

    public Answers answers() {
        return answers;
    }

    /// What each study came to, in their order.
    public List<Match> matches() {
        return studies.stream().map(StudyState::match).toList();
    }

    /// How many studies no further question matters to, of how many.
    public Progress progress() {
        long open = questions.open(answers, patient);
        int settled =
                (int) studies.stream().filter(study -> study.isSettled(open)).count();
        int out = (int) studies.stream().filter(StudyState::isOut).count();
        return new Progress(settled, out, studies.size());
    }

    /// How far the questions have come.
    ///
    /// @param settled studies to which no further question matters
    /// @param out those of them that something stands in the way of
    public record Progress(int settled, int out, int studies) {}

    /// Which of the studies no further question matters to, in their order.
    public List<Boolean> settled() {
        long open = questions.open(answers, patient);
        return studies.stream().map(study -> study.isSettled(open)).toList();
    }

    /// How many criteria the last answer had us walk again.
    int walked() {
        return walked;
    }

    @Override
    public String toString() {
        return "Interview of %s with %s".formatted(base, answers);
    }
}
