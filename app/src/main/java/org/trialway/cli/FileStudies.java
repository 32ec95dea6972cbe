package org.trialway.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.trialway.criteria.Candidate;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.CriteriaParser;
import org.trialway.registry.Coverage;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.RejectedRecord;
import org.trialway.study.Copy;
import org.trialway.study.Eligibility;
import org.trialway.study.NctId;
import org.trialway.study.Origin;
import org.trialway.study.Study;
import org.trialway.text.PartialDate;

/// The studies of a file, read whole at the start. Of a study that stands in it twice, the later record counts.
final class FileStudies implements StudySource {

    private final Map<NctId, Held> studies = new LinkedHashMap<>();

    /// What is kept of a record: all but the long texts.
    private record Held(Candidate candidate, Eligibility eligibility) {}

    /// Reads a file, in any form that `import` reads.
    ///
    /// @param errors where records that cannot be read are named
    static FileStudies read(Path path, PrintWriter errors) throws IOException {
        var read = new FileStudies();
        RecordFile.at(path).read(incoming -> {
            switch (incoming) {
                case RegistryRecord record -> read.add(record.study());
                case RejectedRecord bad -> errors.println(bad.where() + ": " + bad.message());
            }
        });
        return read;
    }

    private void add(Study study) {
        Copy copy = switch (study.origin()) {
            case REGISTRY -> new Copy.FromFile();
            case RESTATED -> new Copy.Starter();
        };
        Criteria criteria = new CriteriaParser().parse(study);
        studies.put(study.id(), new Held(candidate(study, copy, criteria), study.eligibility()));
    }

    static Candidate candidate(Study study, Copy copy, Criteria criteria) {
        return new Candidate(
                study.id(),
                study.titles().brief(),
                study.conditions(),
                study.keywords(),
                study.design().phases(),
                study.status(),
                study.origin(),
                copy,
                criteria);
    }

    @Override
    public void eachCandidate(Consumer<Candidate> reader) {
        studies.values().forEach(held -> reader.accept(held.candidate()));
    }

    @Override
    public Optional<Candidate> find(NctId id) {
        return Optional.ofNullable(studies.get(id)).map(Held::candidate);
    }

    @Override
    public Optional<Eligibility> wordsOf(NctId id) {
        return Optional.ofNullable(studies.get(id)).map(Held::eligibility);
    }

    @Override
    public Coverage coverage() {
        int restated = (int) studies.values().stream()
                .filter(held -> held.candidate().origin() == Origin.RESTATED)
                .count();
        return new Coverage(studies.size(), restated, PartialDate.UNKNOWN);
    }

    @Override
    public void close() {}
}
