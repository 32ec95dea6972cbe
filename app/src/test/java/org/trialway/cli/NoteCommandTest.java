package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteCommandTest {

    private static final String LETTER =
            "66-year-old woman. Pleural mesothelioma, unresectable. No treatment yet. ECOG 1.";

    @TempDir
    private Path folder;

    private Path letter(String words) throws IOException {
        return Files.writeString(folder.resolve("letter.txt"), words);
    }

    @Test
    void theFactsStandUnderTheirSentences() throws IOException {
        Outcome run = Outcome.of("note", letter(LETTER), "--day", "2026-11-23");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "0  66-year-old woman.",
                        "→ 66 years old",
                        "1  Pleural mesothelioma",
                        "→ unresectable",
                        "→ ECOG");
    }

    @Test
    void asJsonEachFactHasItsSentenceAndEachSentenceItsPlace() throws IOException {
        Outcome run = Outcome.of("note", letter(LETTER), "--json", "--day", "2026-11-23");

        assertThat(run.out())
                .contains("{\"number\":0,\"start\":0,\"end\":18,\"words\":\"66-year-old woman.\"}")
                .contains(
                        "\"says\":\"ECOG performance status 1\",\"date\":\"2026-11-23\",\"reference\":\"sentence 3\"");
    }

    @Test
    void aNoteWithoutWordsIsBadInput() throws IOException {
        Outcome run = Outcome.of("note", letter(" \n"));

        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("expected a note, found no words");
    }

    @Test
    void aPolicyWithoutANoteIsWrongUse() throws IOException {
        Outcome run = Outcome.of("match", letter(LETTER), "--policy", "complete-summary");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("add --note");
    }

    @Test
    void pairsAreJudgedOneALine() throws IOException {
        Path pairs = Files.writeString(folder.resolve("pairs.jsonl"), """
                {"annotation_id": 7, "note": "0. A 40-year-old man.", "criterion_type": "inclusion", "criterion_text": "Age 18 or older"}
                """);
        Path out = folder.resolve("judged.jsonl");

        Outcome run = Outcome.of("eval", "pairs", pairs, "--out", out, "--policy", "ask");

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(out).strip())
                .isEqualTo("{\"annotation_id\":7,\"verdict\":\"met\",\"sentences\":[0],\"because\":\"decided\"}");
        assertThat(run.out()).startsWith("Policy: what is not mentioned is unknown.");
    }
}
