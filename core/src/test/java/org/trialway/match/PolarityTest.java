package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.match.Trees.STUDY;
import static org.trialway.match.Trees.age;
import static org.trialway.match.Trees.ecog;
import static org.trialway.match.Trees.female;
import static org.trialway.match.Trees.karnofsky;
import static org.trialway.match.Trees.lab;
import static org.trialway.match.Trees.male;
import static org.trialway.match.Trees.not;
import static org.trialway.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabUnit;
import org.trialway.patient.Fact.Sex.Recorded;
import org.trialway.patient.Patient;

/// The same rule as an inclusion and as an exclusion, for a person who meets it and one who does not.
class PolarityTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    /// One who meets every inclusion below.
    private static final Patient MEETS = aPatient()
            .born("1960-05-01")
            .sex(Recorded.FEMALE)
            .ecog(1, "2026-11-20")
            .lab(Lab.PLATELETS, 200, "2026-11-20")
            .lab(Lab.AST, 40, 40, "2026-11-20")
            .build();

    /// One who meets none of them.
    private static final Patient FAILS = aPatient()
            .born("2012-05-01")
            .sex(Recorded.MALE)
            .ecog(3, "2026-11-20")
            .lab(Lab.PLATELETS, 50, "2026-11-20")
            .lab(Lab.AST, 400, 40, "2026-11-20")
            .build();

    /// Each inclusion with the same rule written as an exclusion, already turned round as the reader hands it over.
    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(age(Comparison.AT_LEAST, "18 Years"), not(age(Comparison.LESS_THAN, "18 Years"))),
                Arguments.of(female(), not(male())),
                Arguments.of(ecog(Comparison.AT_MOST, 1), not(ecog(Comparison.MORE_THAN, 1))),
                Arguments.of(karnofsky(Comparison.AT_LEAST, 70), not(karnofsky(Comparison.LESS_THAN, 70))),
                Arguments.of(
                        lab(Lab.PLATELETS, Comparison.AT_LEAST, 100),
                        not(lab(Lab.PLATELETS, Comparison.LESS_THAN, 100))),
                Arguments.of(
                        lab(Lab.AST, Comparison.AT_MOST, 2.5, LabUnit.TIMES_ULN),
                        not(lab(Lab.AST, Comparison.MORE_THAN, 2.5, LabUnit.TIMES_ULN))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anInclusionAndItsExclusionSayTheSame(Criterion inclusion, Criterion exclusion) {
        for (Patient patient : List.of(MEETS, FAILS)) {
            Finding included = Evaluator.of(patient, DAY).findingFor(inclusion);
            Finding excluded = Evaluator.of(patient, DAY).findingFor(exclusion);

            assertThat(excluded.truth()).isEqualTo(included.truth());
            assertThat(excluded.because()).isEqualTo(included.because());
            assertThat(excluded.barrier()).isEqualTo(included.barrier());
            assertThat(excluded.facts()).isEqualTo(included.facts());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whoMeetsIsNotTurnedAwayAndWhoFailsIs(Criterion inclusion, Criterion exclusion) {
        for (Entry entry :
                List.of(new Entry(Section.INCLUSION, "", inclusion), new Entry(Section.EXCLUSION, "", exclusion))) {
            Criteria criteria = new Criteria(1, List.of(entry));

            assertThat(Evaluator.match(STUDY, criteria, MEETS, DAY).verdict()).isEqualTo(Verdict.NO_BARRIER);
            assertThat(Evaluator.match(STUDY, criteria, FAILS, DAY).verdict()).isIn(Verdict.NOT_NOW, Verdict.RULED_OUT);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ofWhomNothingIsToldNothingIsSaid(Criterion inclusion, Criterion exclusion) {
        for (Criterion criterion : List.of(inclusion, exclusion)) {
            Finding finding = Evaluator.of(aPatient().build(), DAY).findingFor(criterion);

            assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(finding.because()).isEqualTo(Because.NOT_TOLD);
        }
    }
}
