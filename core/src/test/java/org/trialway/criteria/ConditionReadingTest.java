package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.knowledge.Concept.Kind;

/// Illnesses that texts name in lists, with degrees, by organ or as something to be free of; texts are ours.
class ConditionReadingTest {

    private static List<Criterion> read(String heading, String item) {
        return EntryReader.read(heading + " Criteria:\n\n* Age 18 years or older\n* " + item).stream()
                .map(Criteria.Entry::required)
                .toList();
    }

    private static String conditions(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(required -> Leaves.of(required).stream())
                .filter(leaf ->
                        leaf instanceof Criterion.Has has && has.concept().kind() == Kind.CONDITION)
                .map(leaf -> ((Criterion.Has) leaf).concept().name())
                .distinct()
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Hepatitis A, B or C | hepatitis a + hepatitis b + hepatitis c
            HIV, hepatitis B or C infection | hiv + hepatitis b + hepatitis c
            Active hepatitis (B or C) | hepatitis b + hepatitis c
            Cardiac, pulmonary or renal disease | heart disease + lung disease + kidney disease
            Severe hepatic or renal insufficiency | liver disease + kidney disease
            Pleural, pericardial, or peritoneal effusion needing drainage | pleural effusion + pericardial effusion + ascites
            Autoimmune or inflammatory disorders | autoimmune disease + inflammatory disorder
            Psychiatric or substance abuse disorders | psychiatric disorder + substance abuse
            Central nervous system (CNS) metastasis | cns metastases
            Human immunodeficiency virus (HIV) infection | hiv
            Infection needing care, such as sepsis; heart failure | active infection + heart failure
            Cardiac disease (such as unstable angina) | heart disease + unstable angina
            """)
    void eachIllnessOfAListIsReadByItsName(String item, String names) {
        assertThat(conditions(read("Exclusion", item))).isEqualTo(names);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Active hepatitis B
            Uncontrolled or significant cardiovascular disease
            NYHA class III-IV heart failure
            Grade 3 bleeding
            Infection requiring systemic therapy
            Severe, uncontrolled intercurrent viral infection
            Active, non-infectious pneumonitis
            (Non-infectious) pneumonitis
            New York Heart Association (NYHA) class III heart failure
            Heart failure ≥ NYHA class II
            Psychiatric disorder impairing compliance
            Uncontrolled pleural effusion, pericardial effusion or ascites
            Pneumonitis or interstitial lung disease that required steroids
            """)
    void aDegreeNarrowsTheIllness(String item) {
        assertThat(read("Exclusion", item))
                .last()
                .satisfies(required -> assertThat(isNarrowed(required)).isTrue());
    }

    private static boolean isNarrowed(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Not not -> isNarrowed(not.part());
            case Criterion.PartlyUnderstood partly -> isNarrowed(partly.read());
            case Criterion.All all -> all.parts().stream().allMatch(ConditionReadingTest::isNarrowed);
            case Criterion.AnyOf any -> any.parts().stream().allMatch(ConditionReadingTest::isNarrowed);
            case Criterion.Qualified qualified -> true;
            default -> false;
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Inclusion | Recovered from all toxicities of prior therapy to grade 1 or baseline
            Inclusion | Any toxicity of earlier treatment must have resolved to grade 0, 1 or baseline
            Exclusion | Has not recovered from adverse events due to a previous agent
            Exclusion | Failure to recover from prior anticancer therapy
            Exclusion | Unresolved toxicity from previous treatment, except hair loss
            Exclusion | Persistent toxicity of grade 2 or higher
            """)
    void toxicityMustBeOverWhicheverWayItIsPut(String heading, String item) {
        List<Criterion> criteria = read(heading, item);
        assertThat(conditions(criteria)).isEqualTo("unresolved toxicity");
        assertThat(criteria.getLast().toString()).contains("Not[");
    }

    @Test
    void historyAndActiveIllnessAreToldApart() {
        Criterion history = read("Exclusion", "History of pneumonitis").getLast();
        Criterion active = read("Exclusion", "Active pneumonitis").getLast();
        assertThat(isNarrowed(history)).isFalse();
        assertThat(isNarrowed(active)).isTrue();
    }

    @Test
    void controlledAndUncontrolledIllnessAreToldApart() {
        assertThat(isNarrowed(read("Exclusion", "Hypertension").getLast())).isFalse();
        assertThat(isNarrowed(read("Exclusion", "Uncontrolled hypertension").getLast()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No prior or concurrent significant heart disease | heart disease
            No clinical signs of brain metastases | cns metastases
            """)
    void absenceIsAskedWhateverStandsBehindTheNo(String item, String name) {
        List<Criterion> criteria = read("Inclusion", item);
        assertThat(conditions(criteria)).isEqualTo(name);
        assertThat(criteria.getLast().toString()).contains("Not[");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            HIV negative | hiv
            Negative test for human immunodeficiency virus (HIV) and hepatitis B or C | hiv + hepatitis b + hepatitis c
            HIV, HBV and HCV must be negative | hiv + hepatitis b + hepatitis c
            """)
    void aNegativeTestAsksThatTheInfectionIsAbsent(String item, String names) {
        List<Criterion> criteria = read("Inclusion", item);
        assertThat(conditions(criteria)).isEqualTo(names);
        assertThat(criteria.getLast().toString()).contains("Not[");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            History of zonular dehiscence | zonular dehiscence
            Cirrhosis, splenic malformation, or ascites | cirrhosis + splenic malformation + ascites
            """)
    void anIllnessThatNoTableHoldsGoesByItsPlainWords(String item, String names) {
        assertThat(conditions(read("Exclusion", item))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unwillingness to keep a diary |
            Employees of the sponsor |
            Life of leisure |
            """)
    void whatNamesNoIllnessIsLeftUnread(String item) {
        assertThat(conditions(read("Exclusion", item))).isEmpty();
    }

    @Test
    void coInfectionBarsNobodyWithOneInfection() {
        assertThat(PlainWords.of(
                        read("Exclusion", "Hepatitis B and C co-infection").getLast()))
                .contains("either ")
                .contains("; or ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Any other anti-cancer or antibody treatment |
            Hepatocellular carcinoma with invasion of a main vessel |
            In patients with hepatocellular carcinoma, varices with bleeding |
            Mixed small cell lung cancer histology | small cell lung cancer
            Melanoma | melanoma
            """)
    void anExclusionBarsNoCancerThatOnlySaysWhomItIsFor(String item, String names) {
        String cancers = read("Exclusion", item).stream()
                .flatMap(required -> Leaves.of(required).stream())
                .filter(leaf ->
                        leaf instanceof Criterion.Has has && has.concept().kind() == Kind.CANCER)
                .map(leaf -> ((Criterion.Has) leaf).concept().name())
                .collect(Collectors.joining(" + "));
        assertThat(cancers).isEqualTo(names == null ? "" : names);
    }

    @Test
    void aRuleBehindACancerInFrontIsForThatCancer() {
        Criterion required = read("Inclusion", "For patients with hepatocellular carcinoma, albumin at least 2.8 g/dL")
                .getLast();
        Criterion rule = required instanceof Criterion.PartlyUnderstood partly ? partly.read() : required;
        assertThat(rule).isInstanceOf(Criterion.When.class);
    }

    @Test
    void anExceptionEndsWhereTheNextPointBegins() {
        var kinds = read(
                        "Inclusion",
                        "No other cancer except carcinoma in situ of the cervix Not pregnant or nursing No infection")
                .stream()
                .flatMap(required -> Leaves.of(required).stream())
                .filter(leaf ->
                        leaf instanceof Criterion.Has has && has.concept().kind() == Kind.REPRODUCTIVE)
                .toList();
        assertThat(kinds).hasSize(2);
    }
}
