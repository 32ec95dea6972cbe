package org.trialway.synthea;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialway.fhir.PatientFiles;
import org.trialway.json.PatientFile;
import org.trialway.patient.Fact;

/// Every record that Synthea makes up is read, gives facts, and loses no resource to a fault.
class MadeUpRecordsTest {

    private static final Path RECORDS = Path.of(System.getProperty("synthea.records"));
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");

    @Test
    void everyRecordIsRead() throws IOException {
        for (Path record : records()) {
            PatientFile.Entry entry = PatientFiles.read(record, DAY).patients().getFirst();

            assertThat(entry.patient().facts(Fact.BirthDate.class).count()).isEqualTo(1);
            assertThat(entry.patient().facts(Fact.Sex.class).count()).isEqualTo(1);
            assertThat(entry.patient().facts().size()).isGreaterThan(3);
            assertThat(entry.notes())
                    .noneMatch(note -> note.contains("cannot be read as FHIR"))
                    .noneMatch(note -> note.contains("about another person"))
                    .noneMatch(note -> note.contains("a form that FHIR R4 does not allow"));
        }
    }

    private static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(RECORDS)) {
            List<Path> records =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(records).hasSizeGreaterThanOrEqualTo(12);
            return records;
        }
    }
}
