package org.trialway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RegistryRecord;
import org.trialway.study.Eligibility;

/// Reads the criteria of every record of API v2 beside the project.
@State(Scope.Benchmark)
public class RealText {

    /// From the root of the project, where the benchmark is started.
    static final Path RECORDS = Path.of("..", "shared", "data", "registry", "api-v2.ndjson.gz");

    private final List<Eligibility> texts = new ArrayList<>();

    static boolean isThere() {
        return Files.exists(RECORDS);
    }

    @Setup
    public void load() throws IOException {
        RecordFile.at(RECORDS).read(incoming -> {
            if (incoming instanceof RegistryRecord record) {
                texts.add(record.study().eligibility());
            }
        });
    }

    @Benchmark
    public int read(Clock clock) {
        return clock.read(texts);
    }
}
