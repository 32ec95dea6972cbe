package org.trialway.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.json.PatientFile;
import org.trialway.patient.FactWords;

/// Records made by others, some broken on purpose: never an exception, and what could not be used is said.
class ForeignRecordsTest {

    private static final Path RECORDS = Path.of("../../shared/data/peers/ctms");

    private static PatientFile.Entry read(String name) throws IOException {
        Path file = RECORDS.resolve(name + ".json");
        assumeTrue(Files.exists(file), "skipped: the records of others in ../shared are absent");
        return PatientFiles.read(file, ARecord.DAY).patients().getFirst();
    }

    private static List<String> words(PatientFile.Entry entry) {
        return entry.patient().facts().stream().map(FactWords::of).toList();
    }

    @Test
    void aRecordOfMCodeIsReadWhole() throws IOException {
        assertThat(words(read("TrialMatching_Patient01")))
                .contains(
                        "ductal breast cancer stage IV",
                        "spread to liver",
                        "spread to bone",
                        "spread to lymph nodes",
                        "ESR1 positive",
                        "ERBB2 negative",
                        "fulvestrant",
                        "ribociclib",
                        "ECOG performance status 1");
        assertThat(read("TrialMatching_Patient01").notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "patient_data_missing_birthdate_invalid_ecog_karnofsky|has no birth date, so the age is unknown",
                "patient_data_missing_birthdate_invalid_ecog_karnofsky|is about another person",
                "patient_data_missing_histology_morph|a form that FHIR R4 does not allow",
                "patient_data|to no place that we know",
                "eom_patient_1|codes that are not in our table"
            })
    void whatCannotBeUsedIsSaid(String name, String said) throws IOException {
        assertThat(String.join("\n", read(name).notes())).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"patient_data_empty-cgv", "resultBundle"})
    void aBundleWithoutAPatientIsRefused(String name) {
        assumeTrue(Files.isDirectory(RECORDS), "skipped: the records of others in ../shared are absent");
        assertThatThrownBy(() -> read(name)).isInstanceOf(RecordRefusedException.class);
    }

    @Test
    void theOthersAreReadToo() throws IOException {
        for (String name : List.of("TrialMatching_Patient02", "query", "eom_patient_1")) {
            assertThat(words(read(name))).as(name).contains("female");
        }
    }
}
