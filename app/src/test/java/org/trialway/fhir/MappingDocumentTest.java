package org.trialway.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concepts;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.PerformanceScale;

/// docs/fhir-mapping.md says what becomes of a code; the program does it.
class MappingDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/fhir-mapping.md");

    private static final Map<Meaning.Kind, Concept.Kind> CONCEPTS = Map.of(
            Meaning.Kind.CANCER, Concept.Kind.CANCER,
            Meaning.Kind.HISTOLOGY, Concept.Kind.HISTOLOGY,
            Meaning.Kind.CONDITION, Concept.Kind.CONDITION,
            Meaning.Kind.MARKER, Concept.Kind.BIOMARKER,
            Meaning.Kind.THERAPY, Concept.Kind.THERAPY,
            Meaning.Kind.MEDICINE, Concept.Kind.MEDICINE,
            Meaning.Kind.PROCEDURE, Concept.Kind.PROCEDURE);

    static List<MappingRow> rows() throws IOException {
        Set<String> kinds = Set.of(
                "Condition",
                "Observation",
                "MedicationStatement",
                "MedicationRequest",
                "MedicationAdministration",
                "Procedure",
                "AllergyIntolerance");
        return Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| ")
                        && line.chars().filter(letter -> letter == '|').count() == 5)
                .filter(line -> kinds.contains(line.split("\\|", -1)[1].strip()))
                .map(MappingRow::of)
                .toList();
    }

    @Test
    void theTableShowsEveryKindOfResource() throws IOException {
        assertThat(rows().stream().map(MappingRow::kind).collect(Collectors.toSet()))
                .hasSize(7);
        assertThat(rows()).hasSizeGreaterThan(80);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyRowGivesTheFactsItSays(MappingRow row) throws IOException {
        ARecord record = ARecord.ofAWoman().with(row.kind(), "x", row.fields());

        assertThat(record.facts()).containsExactlyInAnyOrderElementsOf(row.becomes());
        if (row.becomes().isEmpty()) {
            assertThat(record.notes())
                    .as("it is said that the resource is not used")
                    .isNotEmpty();
        }
    }

    @Test
    void everyNameInTheTableOfCodesIsOneOfOurs() {
        List<CodeTable.Row> rows = CodeTable.rows();

        assertThat(rows).hasSizeGreaterThan(800);
        for (CodeTable.Row row : rows) {
            Meaning meaning = row.meaning();
            if (CONCEPTS.containsKey(meaning.kind())) {
                for (String name : meaning.name().split("; ", -1)) {
                    assertThat(Concepts.all().named(CONCEPTS.get(meaning.kind()), name))
                            .as("%s", meaning)
                            .isPresent();
                }
            } else if (meaning.kind() == Meaning.Kind.LAB) {
                assertThat(Lab.withCode(meaning.name())).as("%s", meaning).isPresent();
            } else if (meaning.kind() == Meaning.Kind.PERFORMANCE) {
                assertThat(PerformanceScale.values())
                        .extracting(PerformanceScale::name)
                        .contains(meaning.name());
            }
        }
    }

    @Test
    void noCodeStandsTwiceForOneKind() {
        var seen = new java.util.HashSet<String>();
        for (CodeTable.Row row : CodeTable.rows()) {
            for (String code : row.codes()) {
                String key = row.meaning().kind() + " " + row.system() + " " + code;
                boolean isNew = seen.add(key);
                assertThat(isNew).as("%s is new", key).isTrue();
            }
        }
    }
}
