package org.trialway.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads the real records beside the project, where they are present.
class RealRecordsTest {

    /// `../shared/data/registry` of the project, as seen from the module.
    static final Path FOLDER = Path.of("../../shared/data/registry");

    @ParameterizedTest
    @CsvSource({
        "api-v2.ndjson.gz,2637",
        "converted-legacy.ndjson.gz,8060",
        "retyped-2020.ndjson.gz,124",
        "mesothelioma.ndjson.gz,83"
    })
    void readsEveryRealRecord(String name, int expected) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "../shared/data/registry is not here; real records are not read");
        RecordFile file = RecordFile.at(FOLDER.resolve(name));
        List<RejectedRecord> rejected = new ArrayList<>();
        int[] read = {0};

        file.read(incoming -> {
            switch (incoming) {
                case RegistryRecord _ -> read[0]++;
                case RejectedRecord one -> rejected.add(one);
            }
        });

        assertThat(rejected).isEmpty();
        assertThat(read[0]).isEqualTo(expected);
        assertThat(file.bytesRead()).isEqualTo(file.totalBytes());
    }
}
