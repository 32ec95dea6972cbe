package org.trialway.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialway.interview.Factor.Choice;
import org.trialway.interview.Factor.Form;
import org.trialway.interview.Factor.Guess;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.UnitTable;
import org.trialway.patient.Fact;

/// The tables of questions and answers.
class FactorsTest {

    private static final double HIGHEST_GRADE = 8;

    /// Names of illnesses, drugs and tests that stand on the person's papers. A question that names one has to.
    private static final List<String> NAMES = List.of(
            "mesothelioma",
            "immunotherapy",
            "pericardium",
            "peritoneum",
            "pleura",
            "epithelioid",
            "epithelial",
            "sarcomatoid",
            "biphasic",
            "pembrolizumab",
            "ipilimumab",
            "nivolumab",
            "bevacizumab",
            "pemetrexed",
            "carboplatin",
            "cisplatin",
            "vinorelbine",
            "gemcitabine",
            "chemotherapy",
            "autoimmune",
            "rheumatoid",
            "arthritis",
            "ulcerative",
            "psoriasis",
            "melanoma",
            "lymphocytes",
            "neutrophils",
            "haemoglobin",
            "creatinine",
            "bilirubin",
            "albumin",
            "mesothelin",
            "pneumonitis",
            "asbestosis",
            "antibiotics",
            "penicillin",
            "ejection",
            "fraction",
            "histology",
            "hepatitis",
            "prednisone",
            "pathology",
            "diagnosis",
            "radiation",
            "biopsy",
            "antibody",
            "navelbine",
            "tecentriq",
            "imfinzi",
            "bavencio",
            "imjudo",
            "keytruda",
            "opdivo",
            "yervoy",
            "avastin",
            "alimta",
            "gemzar",
            "fibrosis",
            "impression",
            "clearance",
            "egfr",
            "cornea");

    static List<Factor> factors() {
        return Factors.all();
    }

    @Test
    void everyFactorHasANameOfItsOwn() {
        assertThat(factors()).hasSize(55).extracting(Factor::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("factors")
    void everyQuestionIsReadWithEightYearsOfSchool(Factor factor) {
        List<String> texts = new ArrayList<>(List.of(plain(factor.question()), plain(factor.help())));
        factor.choices().forEach(choice -> texts.add(plain(choice.label())));

        assertThat(SchoolYears.of(texts)).as("%s: %s", factor.id(), texts).isLessThanOrEqualTo(HIGHEST_GRADE);
    }

    /// Puts a short word for each name.
    private static String plain(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        for (String name : NAMES) {
            plain = plain.replace(name, "name");
        }
        return plain;
    }

    @Test
    void allQuestionsTogetherAreReadWithEightYearsOfSchoolNamesAndAll() {
        List<String> texts = factors().stream()
                .flatMap(factor -> Stream.concat(
                        Stream.of(factor.question(), factor.help()),
                        factor.choices().stream().map(Choice::label)))
                .toList();

        assertThat(SchoolYears.of(texts)).isLessThanOrEqualTo(HIGHEST_GRADE);
    }

    @ParameterizedTest
    @MethodSource("factors")
    void everyQuestionCanBeAnsweredAndSaysWhereToLook(Factor factor) {
        assertThat(factor.question()).endsWith("?");
        assertThat(factor.help()).endsWith(".");
        boolean isTyped = factor.form() == Form.YEARS
                || factor.form() == Form.DATE
                || !factor.fields().isEmpty();
        assertThat(isTyped || factor.choices().size() > 1).isTrue();
        assertThat(factor.choices()).extracting(Choice::code).doesNotHaveDuplicates();
        assertThat(factor.choices().stream().flatMap(choice -> choice.also().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("factors")
    void theLikelihoodsOfAnswersAddUpAndNameTheirSource(Factor factor) {
        double sum = factor.guesses().stream().mapToDouble(Guess::prior).sum();

        assertThat(factor.guesses()).allSatisfy(guess -> {
            assertThat(guess.prior()).isBetween(0.0, 1.0);
            assertThat(guess.source()).isNotBlank();
        });
        if (factor.form() != Form.MANY && factor.form() != Form.YEARS) {
            assertThat(sum).isBetween(0.999, 1.001);
        }
    }

    @ParameterizedTest
    @MethodSource("factors")
    void whatAnswersSayIsNamedInTheTablesOfKnowledge(Factor factor) {
        for (Guess guess : factor.guesses()) {
            for (Fact fact : AnswerFacts.factsOf(guess.says())) {
                assertThat(isKnown(fact))
                        .as("%s %s says %s", factor.id(), guess.code(), fact)
                        .isTrue();
            }
        }
    }

    private static boolean isKnown(Fact fact) {
        return switch (fact) {
            case Fact.Cancer cancer ->
                holds(Kind.CANCER, cancer.name())
                        && (cancer.histology().isEmpty() || holds(Kind.HISTOLOGY, cancer.histology()));
            case Fact.Extent extent ->
                holds(Kind.EXTENT, extent.word()) || extent.word().equals("resected");
            case Fact.Condition condition -> holds(Kind.CONDITION, condition.name());
            case Fact.Procedure procedure -> holds(Kind.PROCEDURE, procedure.name());
            case Fact.Allergy allergy ->
                holds(Kind.ALLERGEN, allergy.name()) || allergy.name().equals("penicillin");
            case Fact.Therapy therapy -> therapy.agents().stream().allMatch(agent -> holds(Kind.THERAPY, agent));
            case Fact.Biomarker marker -> holds(Kind.BIOMARKER, marker.name());
            case Fact.Medication medicine ->
                holds(Kind.MEDICINE, medicine.words().replaceFirst("\\s+\\d.*", ""));
            default -> true;
        };
    }

    private static boolean holds(Kind kind, String name) {
        return Concepts.all()
                .called(kind, name)
                .filter(Concepts.all()::holds)
                .map(Concept::name)
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("factors")
    void everyUnitThatIsOfferedCanBeConverted(Factor factor) {
        Set<String> units = new HashSet<>();
        for (Factor.Field field : factor.fields()) {
            assertThat(field.units()).isNotEmpty();
            Lab.withCode(field.code())
                    .ifPresent(lab -> field.units().forEach(unit -> {
                        units.add(unit);
                        assertThat(UnitTable.toKeptUnit(lab, 1, unit))
                                .as("%s in %s", lab, unit)
                                .isPresent();
                    }));
        }
        assertThat(units.isEmpty()).isEqualTo(factor.form() != Form.LAB);
    }
}
