package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

    private static final Path STUDIES = Path.of("src/test/resources/org/trialway/cli/five-studies.json");
    private static final Path RESTATED = Path.of("src/test/resources/org/trialway/cli/restated-study.json");

    /// A man of 70, ECOG 1 and platelets 201 on 2026-11-16.
    private static final Path PATIENT = Path.of("../examples/pleural-after-chemotherapy.json");

    private static final Path RECORD = Path.of("../examples/fhir/pleural-mesothelioma.json");

    @TempDir
    private Path folder;

    @Test
    void studiesAreGroupedByVerdictFromNoBarrierToRuledOut() {
        Outcome run = match();

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "Matched 5 studies with pleural-after-chemotherapy on 2026-11-20.",
                        "not searched: EU CTIS",
                        "names mesothelioma, or a group of cancers that could hold it.",
                        "by all they ask but the disease: 1 (1 ruled out)",
                        "NO BARRIER FOUND (1)",
                        "NCT90000005",
                        "COULD FIT, TO CHECK (1)",
                        "NCT90000001",
                        "NOT NOW (1)",
                        "NCT90000003",
                        "RULED OUT (1)",
                        "NCT90000002")
                .doesNotContain("NCT90000004", "eligible", "qualif");
    }

    @Test
    void whoIsUntreatedIsFirstToldOfWhatIsApprovedWithoutAStudy() {
        Outcome run =
                Outcome.of("match", "../examples/pleural-untreated.json", "--studies", STUDIES, "--day", "2026-11-20");

        assertThat(run.out())
                .containsSubsequence(
                        "APPROVED AS A FIRST TREATMENT, WITHOUT A STUDY",
                        "nivolumab (Opdivo) with ipilimumab (Yervoy)",
                        "closes the door",
                        "no advice to take a treatment",
                        "Matched 5 studies");
        assertThat(match().out()).doesNotContain("WITHOUT A STUDY");
    }

    @Test
    void everyStudyShowsItsCountsItsStandingAndTheRuleThatDecides() {
        String out = match().out();

        assertThat(out)
                .containsSubsequence(
                        "NCT90000001  Vaccine A for People With Mesothelioma",
                        "Phase 2 · was recruiting on 2026-05",
                        "8 met, 1 to check, 0 not met, 0 for the study site",
                        "to check: “Histology reviewed by the central panel” – not read by us")
                .containsSubsequence(
                        "NCT90000003",
                        "closed: completed, as of 2026-05",
                        "1 met, 0 to check, 1 not met, 1 for the study site",
                        "not met: “ECOG performance status 0”",
                        "asks: ECOG performance status at most 0",
                        "told: ECOG performance status 1 (2026-11-16, patient file)",
                        "later: a repeated test may come out otherwise")
                .containsSubsequence("NCT90000002", "Not met: sex: FEMALE; told: male");
    }

    @Test
    void everyConditionIsListedWhenAsked() {
        assertThat(match("--all-conditions").out())
                .containsSubsequence(
                        "Listed: studies of every condition.",
                        "NCT90000004",
                        "Not met: conditions: Breast Cancer; told: biphasic pleural");
    }

    @Test
    void oneVerdictIsShownFullyWhenAsked() {
        assertThat(match("--verdict", "ruled-out").out())
                .contains("RULED OUT (1)", "later: neither time nor a test changes it")
                .doesNotContain("NOT NOW", "NCT90000001");
    }

    @Test
    void aLimitSaysWhatItLeavesOut() throws IOException {
        Path two = Files.writeString(
                folder.resolve("two.json"),
                Files.readString(STUDIES).replace("FEMALE", "ALL").replace("status 0\\n", "status 0-1\\n"));

        assertThat(matchWith(two, "--limit", "1").out())
                .contains("NO BARRIER FOUND (3)", "… and 2 more: --verdict no-barrier --limit 0");
    }

    @Test
    void whyShowsEveryCriterionBesideTheFact() {
        Outcome run = match("--why", "NCT90000001");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "For pleural-after-chemotherapy on 2026-11-20: could fit, to check",
                        "FIELDS OF THE RECORD",
                        "met       minimum age: 18 Years",
                        "INCLUSION",
                        "met       “Platelets >= 100 x 10^9/L”",
                        "asks: platelets at least 100 ×10⁹/L",
                        "told: platelets 201 ×10⁹/L (2026-11-16, patient file)",
                        "to check  “Histology reviewed by the central panel”",
                        "open: not read by us",
                        "EXCLUSION",
                        "met       “Total bilirubin > 1.5 x ULN”",
                        "asks: total bilirubin at most 1.5 times the upper limit of normal");
    }

    @Test
    void theDayDecidesWhatIsTooOld() {
        assertThat(match("--day", "2027-03-01", "--why", "NCT90000001").out())
                .containsSubsequence(
                        "to check  “Platelets >= 100 x 10^9/L”",
                        "told: platelets 201 ×10⁹/L (2026-11-16, patient file)",
                        "open: what was told is too old or has no date");
    }

    @Test
    void restatedWordsNeverStandInQuotationMarks() {
        String out = matchWith(RESTATED, "--why", "NCT90000006").out();

        assertThat(out)
                .contains("ECOG performance status 0 (in our words)", "in our words; read the registry's own: https://")
                .doesNotContain("“");
    }

    @Test
    void aStudyThatIsNotHeldIsNothingFound() {
        Outcome run = match("--why", "NCT90000099");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("NCT90000099 is not among the studies held.");
    }

    @Test
    void aFileOfSeveralPatientsAsksWhich() throws IOException {
        Path two = Files.writeString(
                folder.resolve("p.json"), "[{\"id\": \"a\", \"facts\": {}}, {\"id\": \"b\", \"facts\": {}}]");

        Outcome which = run(two.toString(), "--studies", STUDIES.toString());
        Outcome one = run(two.toString(), "--studies", STUDIES.toString(), "--patient", "b", "--day", "2026-11-20");

        assertThat(which.exit()).isEqualTo(2);
        assertThat(which.err()).contains("Choose one with --patient. It holds: a, b");
        assertThat(one.exit()).isZero();
        assertThat(one.out()).contains("Matched 5 studies with b", "Listed: studies of every condition.");
    }

    @Test
    void badInputIsOneLineThatRepeatsNoValue() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"id\": \"a\", \"facts\": {\"age\": \"SECRET\"}}");

        Outcome run = run(bad.toString(), "--studies", STUDIES.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines())
                .containsExactly(bad + ": patient a, /facts/age: expected a whole number of years from 0 to 130");
        var missing = new Outcome(3, "", "nosuch.json: cannot be opened (there is no such file or folder).\n");
        assertThat(run("nosuch.json", "--studies", STUDIES.toString())).isEqualTo(missing);
        assertThat(run(PATIENT.toString(), "--studies", "nosuch.json")).isEqualTo(missing);
    }

    @Test
    void aHospitalRecordIsMatchedLikeAPatientFile() {
        Outcome text = run(RECORD.toString(), "--studies", STUDIES.toString(), "--day", "2026-11-20");
        Outcome json = run(RECORD.toString(), "--studies", STUDIES.toString(), "--day", "2026-11-20", "--json");

        assertThat(text.exit()).isZero();
        assertThat(text.out())
                .contains("Matched 5 studies with patient on 2026-11-20.")
                .contains("told: ECOG performance status 1 (2026-11-12, hospital record)");
        assertThat(text.err())
                .contains("Condition/pneumonia: was there once")
                .contains("kinds of resource that are not read: FamilyMemberHistory");
        assertThat(json.out()).contains("\"notUsed\":[\"", "\"patient\":\"patient\"");
    }

    @Test
    void whatIsNoHospitalRecordIsOneLine() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.json"), "{\"resourceType\": \"Observation\", \"id\": \"SECRET\"}");

        Outcome run = run(bad.toString(), "--studies", STUDIES.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith(bad + ": is a FHIR resource, but no Bundle. Expected a FHIR R4 Bundle");
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(match("--why", "17").err()).contains("--why: \"17\" is not a study number");
        assertThat(match("--verdict", "maybe").err()).contains("no-barrier, could-fit, not-now, likely-not, ruled-out");
        assertThat(match("--limit", "-1").exit()).isEqualTo(2);
    }

    private static Outcome match(String... more) {
        return matchWith(STUDIES, more);
    }

    private static Outcome matchWith(Path studies, String... more) {
        List<String> arguments = new ArrayList<>(List.of(PATIENT.toString(), "--studies", studies.toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--day")) {
            arguments.addAll(List.of("--day", "2026-11-20"));
        }
        return run(arguments.toArray(String[]::new));
    }

    private static Outcome run(String... arguments) {
        return Outcome.of(Outcome.words(new Object[] {"match"}, (Object[]) arguments));
    }
}
