package org.trialway.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Candidate;
import org.trialway.criteria.CriteriaParser;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.match.Evaluator;
import org.trialway.match.Match;
import org.trialway.match.Verdict;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.PatientBuilder;
import org.trialway.study.AgeLimit;
import org.trialway.study.Copy;
import org.trialway.study.Eligibility;
import org.trialway.study.NctId;
import org.trialway.study.Origin;
import org.trialway.study.RecruitmentStatus;
import org.trialway.study.Status;
import org.trialway.text.PartialDate;

/// Which question comes next, and what an answer changes.
class InterviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static Candidate study(int number, String... criteria) {
        String text = "Inclusion Criteria:\n\n* " + String.join("\n* ", criteria) + "\n";
        return Studies.of(number, text);
    }

    private static Patient person() {
        return PatientBuilder.aPatient()
                .aged(67, "2026-11-20")
                .sex(Fact.Sex.Recorded.MALE)
                .with(new Fact.Cancer(
                        "pleural mesothelioma", "", "", PartialDate.UNKNOWN, PatientBuilder.on("2026-11-20")))
                .build();
    }

    /// Many ask for performance status, some for platelets, one for HIV.
    private static List<Candidate> studies() {
        return List.of(
                study(1, "ECOG performance status 0-1"),
                study(2, "ECOG performance status 0-1", "Platelets at least 100 x 10^9/L"),
                study(3, "ECOG performance status 0-2", "Platelets at least 75 x 10^9/L"),
                study(4, "ECOG performance status of 0 or 1", "No HIV infection"));
    }

    private static Interview interview() {
        return Interview.about(studies(), person(), Answers.NONE, DAY);
    }

    private static String nextOf(Interview interview) {
        return interview.next().map(ask -> ask.factor().id()).orElse("none");
    }

    private static Answer platelets(String value) {
        return new Answer(
                "lab_platelets",
                List.of(),
                Map.of("platelets", value, "platelets-unit", "10*9/L", "date", "2026-11-18"),
                DAY);
    }

    @Test
    void whatSettlesMostComesFirstAndSaysHowMany() {
        Ask first = interview().next().orElseThrow();

        assertThat(first.factor().id()).isEqualTo("ps");
        assertThat(first.why()).isEqualTo("Can settle 4 of 4 studies.");
    }

    @Test
    void everyAnswerLeadsToWhatIsLeftUntilNothingIs() {
        Interview one = interview().with(Answer.chosen("ps", DAY, "1"));
        assertThat(nextOf(one)).isEqualTo("lab_platelets");
        assertThat(one.progress()).isEqualTo(new Interview.Progress(1, 0, 4));

        Interview two = one.with(platelets("240"));
        assertThat(nextOf(two)).isEqualTo("hiv");

        Interview three = two.with(Answer.chosen("hiv", DAY, "no"));
        assertThat(nextOf(three)).isEqualTo("none");
        assertThat(three.progress()).isEqualTo(new Interview.Progress(4, 0, 4));
    }

    @Test
    void aStudyThatAnAnswerSpeaksAgainstIsNotAskedAboutAnyMore() {
        Interview poor = interview().with(Answer.chosen("ps", DAY, "4"));

        assertThat(poor.matches()).extracting(Match::verdict).containsOnly(Verdict.LIKELY_NOT);
        assertThat(nextOf(poor)).isEqualTo("none");
    }

    @Test
    void iDontKnowIsNeverAskedAgain() {
        Interview interview = interview();
        List<String> asked = new ArrayList<>();
        for (Optional<Ask> next = interview.next(); next.isPresent(); next = interview.next()) {
            String id = next.get().factor().id();
            asked.add(id);
            interview = interview.with(Answer.unknown(id, DAY));
        }

        assertThat(asked).doesNotHaveDuplicates().contains("ps", "lab_platelets", "hiv");
        assertThat(interview.matches()).extracting(Match::verdict).containsOnly(Verdict.COULD_FIT);
    }

    @Test
    void anAnswerWalksOnlyWhatItBearsOn() {
        Interview afterPs = interview().with(Answer.chosen("ps", DAY, "1"));
        assertThat(afterPs.walked()).isEqualTo(4);
        assertThat(afterPs.with(platelets("240")).walked()).isEqualTo(2);
        assertThat(afterPs.with(Answer.unknown("hiv", DAY)).walked()).isZero();
    }

    @Test
    void aChangedAnswerGivesWhatAFreshInterviewWouldGive() {
        Interview changed = interview()
                .with(Answer.chosen("ps", DAY, "3"))
                .with(platelets("60"))
                .with(Answer.chosen("ps", DAY, "0"))
                .with(platelets("300"))
                .without("lab_platelets");
        Interview fresh = Interview.about(studies(), person(), changed.answers(), DAY);

        assertThat(changed.matches()).isEqualTo(fresh.matches());
        assertThat(nextOf(changed)).isEqualTo(nextOf(fresh)).isEqualTo("lab_platelets");
    }

    @Test
    void theMatchesAreThoseOfTheEvaluator() {
        Interview interview = interview().with(Answer.chosen("ps", DAY, "2")).with(platelets("80"));
        Evaluator evaluator = Evaluator.of(interview.patient(), DAY);

        assertThat(interview.matches())
                .isEqualTo(studies().stream()
                        .map(study -> evaluator.match(study.id(), study.criteria()))
                        .toList());
    }

    @Test
    void whatIsKnownIsNotAsked() {
        Patient known = new Patient(
                new CaseId("a"),
                List.of(new Fact.PerformanceStatus(PerformanceScale.ECOG, 1, PatientBuilder.on("2026-11-18"))),
                Set.of());

        assertThat(Interview.about(studies(), known, Answers.NONE, DAY).open())
                .extracting(Factor::id)
                .doesNotContain("ps")
                .contains("lab_platelets");
    }

    @Test
    void anOldResultIsAskedForAnew() {
        Patient old = new Patient(
                new CaseId("a"),
                List.of(new Fact.PerformanceStatus(PerformanceScale.ECOG, 1, PatientBuilder.on("2026-05-18"))),
                Set.of());

        assertThat(Interview.about(studies(), old, Answers.NONE, DAY).open())
                .extracting(Factor::id)
                .contains("ps");
    }

    @Test
    void aQuestionThatNoAnswerCanDecideIsNotWorthAsking() {
        Interview unread = Interview.about(
                List.of(study(1, "Willing to discuss the weather with the panel")), person(), Answers.NONE, DAY);

        assertThat(unread.next()).isEmpty();
        assertThat(unread.progress().settled()).isEqualTo(1);
    }

    @Test
    void theOpeningAsksForCancerAgeAndSexAndForNothingThatIsKnown() {
        Patient nobody = new Patient(new CaseId("a"), List.of(), Set.of());
        Answers one = Answers.NONE.with(Answer.chosen("site", DAY, "pleural"));

        assertThat(Opening.next(nobody, Answers.NONE, DAY)
                        .orElseThrow()
                        .factor()
                        .id())
                .isEqualTo("site");
        assertThat(Opening.next(nobody, one, DAY).orElseThrow().factor().id()).isEqualTo("age");
        assertThat(Opening.next(person(), Answers.NONE, DAY)).isEmpty();
    }

    @Test
    void theSameAnswersGiveTheSameQuestion() {
        assertThat(interview().asks()).isEqualTo(interview().asks());
    }

    @Test
    void withTwoHundredStudiesTheNextQuestionComesAtOnce() {
        List<Candidate> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(study(
                    1000 + i,
                    "ECOG performance status 0-%d".formatted(i % 3),
                    "Platelets at least %d x 10^9/L".formatted(75 + i % 50),
                    "Absolute neutrophil count at least 1.%d x 10^9/L".formatted(i % 6),
                    "Hemoglobin at least %d g/dL".formatted(8 + i % 3),
                    "Creatinine at most 1.5 x ULN",
                    "AST and ALT at most 2.5 x ULN",
                    "No HIV infection",
                    "No brain metastases"));
        }
        Interview interview = Interview.about(many, person(), Answers.NONE, DAY);
        interview.next();
        long start = System.nanoTime();
        interview.with(Answer.chosen("ps", DAY, "1")).next();
        long millis = (System.nanoTime() - start) / 1_000_000;

        assertThat(millis).as("an answer and the next question").isLessThan(1_500);
    }

    /// Builds studies from texts.
    private static final class Studies {
        static Candidate of(int number, String text) {
            var eligibility = new Eligibility(
                    text,
                    AgeLimit.NONE,
                    AgeLimit.NONE,
                    Eligibility.AdmittedSex.ALL,
                    Eligibility.HealthyVolunteers.NOT_STATED);
            return new Candidate(
                    new NctId("NCT%08d".formatted(90000000 + number)),
                    "A study of mesothelioma",
                    List.of("Mesothelioma"),
                    List.of(),
                    List.of(),
                    new Status(
                            RecruitmentStatus.RECRUITING,
                            "",
                            PartialDate.UNKNOWN,
                            PartialDate.UNKNOWN,
                            PartialDate.UNKNOWN,
                            PartialDate.UNKNOWN,
                            PartialDate.UNKNOWN,
                            PartialDate.UNKNOWN),
                    Origin.REGISTRY,
                    new Copy.FromFile(),
                    new CriteriaParser().parse(eligibility));
        }
    }
}
