package org.trialway.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.interview.Answer;
import org.trialway.json.PatientFile;
import org.trialway.json.PatientReader;
import picocli.CommandLine;

class AskCommandTest {

    private static final String RECORD = """
            {"protocolSection": {
              "identificationModule": {"nctId": "NCT9000000%d", "briefTitle": "Vaccine %d for Mesothelioma"},
              "statusModule": {"overallStatus": "RECRUITING", "statusVerifiedDate": "2026-05"},
              "eligibilityModule": {"eligibilityCriteria":
                "Inclusion Criteria:\\n\\n* ECOG performance status 0-1\\n* Platelets at least 100 x 10^9/L\\n* No HIV infection"}}}
            """;

    @TempDir
    private Path folder;

    private Path studies;
    private Path me;

    @BeforeEach
    void write() throws IOException {
        studies = Files.writeString(
                folder.resolve("studies.json"), "[" + RECORD.formatted(1, 1) + "," + RECORD.formatted(2, 2) + "]");
        me = folder.resolve("me.json");
    }

    private Outcome ask(String typed, Object... more) {
        var line = new CommandLine(new AskCommand(new ByteArrayInputStream(typed.getBytes(UTF_8))))
                .setExecutionExceptionHandler(new Failures());
        Object[] first = {"--studies", studies, "--day", "2026-11-20"};
        return Outcome.of(line, Outcome.words(first, more));
    }

    private PatientFile.Entry saved() throws IOException {
        return PatientReader.read(me).patients().getFirst();
    }

    private List<String> asked() throws IOException {
        return saved().answers().given().stream().map(Answer::factor).toList();
    }

    @Test
    void aTalkGoesFromTheCancerToWhatSettlesStudiesAndKeepsTheAnswers() throws IOException {
        Outcome run = ask("lining of the lung\n67\nmale\n1\n", "--save", me);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Which cancer do you have?", "Can settle 2 of 2 studies.", "Kept in " + me)
                .contains("a study's team decides");
        assertThat(asked()).containsExactly("site", "age", "sex", "ps");
    }

    @Test
    void theEndOfTheInputEndsTheTalkAndKeepsWhatWasAnswered() throws IOException {
        ask("1\n67\n", "--save", me);

        assertThat(asked()).containsExactly("site", "age");
    }

    @Test
    void aLaterTalkGoesOnWhereTheFirstEnded() throws IOException {
        ask("1\n67\nmale\n1\n", "--save", me);
        Outcome later = ask("240\n1\n\n2026-11-18\n", "--save", me);

        assertThat(later.out()).doesNotContain("Which cancer").contains("result for platelets");
        assertThat(asked()).containsExactly("site", "age", "sex", "ps", "lab_platelets");
    }

    @Test
    void iDontKnowIsKeptAndNotAskedAgain() throws IOException {
        ask("1\n67\nmale\nI don't know\n", "--save", me);
        Outcome later = ask("", "--save", me);

        assertThat(later.out()).doesNotContain("manage your days");
        assertThat(saved().answers().to("ps").orElseThrow().isUnknown()).isTrue();
    }

    @Test
    void anAnswerCanBeTakenBackOrChanged() throws IOException {
        ask("1\n67\nmale\n4\nback\n1\nchange age\n70\n", "--save", me);

        assertThat(saved().answers().to("ps").orElseThrow().chosen()).containsExactly("0");
        assertThat(saved().answers().to("age").orElseThrow().typed("years")).isEqualTo("70");
    }

    @Test
    void whatCannotBeReadIsSaidAndAskedAgain() throws IOException {
        Outcome run = ask("1\nsixty\n67\n", "--save", me);

        assertThat(run.out()).contains("whole years, for example 67");
        assertThat(saved().answers().to("age").orElseThrow().typed("years")).isEqualTo("67");
    }

    @Test
    void jsonHoldsTheAnswersAndTheNextQuestionAndTheTalkGoesElsewhere() {
        Outcome run = ask("1\n67\nmale\n", "--json");

        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .contains("\"question\":\"site\"", "\"studies\":2", "\"next\":{\"question\":\"ps\"")
                .doesNotContain("Which cancer do");
        assertThat(run.err()).contains("Which cancer do");
    }

    @Test
    void aPatientFileBeginsTheTalkAndStaysAsItWas() throws IOException {
        Outcome run = ask("1\n", "../examples/little-known.json", "--save", me);

        assertThat(run.out()).doesNotContain("Which cancer").contains("manage your days");
        assertThat(Files.readString(me)).contains("\"birthDate\" : \"1946\"", "\"question\" : \"ps\"");
    }

    @Test
    void anAnswerThatIsNoneIsRefusedWithItsPlaceAndWithoutItsValue() throws IOException {
        Files.writeString(me, """
                {"id": "a", "facts": {}, "answers": [{"question": "age", "on": "2026-11-20", "typed": {"years": "zebra"}}]}
                """);
        Outcome run = ask("", me);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains("/answers/0: expected an answer to the question")
                .doesNotContain("zebra");
    }
}
