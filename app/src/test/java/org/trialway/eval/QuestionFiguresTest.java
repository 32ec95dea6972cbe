package org.trialway.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialway.json.PatientFile;
import org.trialway.json.PatientReader;
import org.trialway.registry.RecordFile;

/// How many questions an interview takes, against the figures that the last change left.
class QuestionFiguresTest {

    private static final Path SHARED = Path.of("../../shared/data/registry");
    private static final Path EXAMPLES = Path.of("../examples");

    /// The rows of `eval questions`, as the last change left them.
    private static final Path EXPECTED = Path.of("src/test/resources/org/trialway/eval/questions.tsv");

    /// Questions by which a figure may move before somebody has to look: a study more or less to ask about moves one.
    private static final int TOLERANCE = 3;

    /// Fails when a figure moves either way beyond the tolerance. Then look at what moved it, write the new rows to
    /// `questions.tsv`, and say why in the commit.
    @Test
    void theFiguresAreAsWrittenDown() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "skipped: the registry records in ../shared are absent");
        Predicate<String> isOther = name -> name.startsWith("lung") || name.startsWith("melanoma");
        List<String> rows = new ArrayList<>();
        rows.addAll(rows(isOther.negate(), "mesothelioma.ndjson.gz"));
        rows.addAll(rows(isOther, "api-v2.ndjson.gz"));

        List<String> expected = Files.readAllLines(EXPECTED);
        assertThat(expected.getFirst()).isEqualTo(QuestionFigures.heading());
        assertThat(rows).hasSize(expected.size() - 1);
        for (int i = 0; i < rows.size(); i++) {
            assertClose(rows.get(i), expected.get(i + 1));
        }
    }

    private static List<String> rows(Predicate<String> isMeant, String records) throws IOException {
        List<PatientFile> persons = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (isMeant.test(file.getFileName().toString())) {
                    persons.add(PatientReader.read(file));
                }
            }
        }
        QuestionFigures figures = QuestionFigures.of(persons, List.of(RecordFile.at(SHARED.resolve(records))));
        assertThat(figures.summary()).hasSize(4).allMatch(line -> line.contains("median (worst)"));
        return figures.lines().stream().map(QuestionFigures.Line::row).toList();
    }

    private static void assertClose(String row, String expected) {
        List<String> cells = List.of(row.split("\t", -1));
        List<String> before = List.of(expected.split("\t", -1));
        assertThat(cells.getFirst()).isEqualTo(before.getFirst());
        assertThat(cells.get(2)).isEqualTo(before.get(2));
        // The interview's own order; the others move with the table of questions only.
        for (int column : List.of(3, 6)) {
            assertThat(Integer.parseInt(cells.get(column)))
                    .as("%s, written down as %s", row, expected)
                    .isBetween(
                            Integer.parseInt(before.get(column)) - TOLERANCE,
                            Integer.parseInt(before.get(column)) + TOLERANCE);
        }
    }
}
