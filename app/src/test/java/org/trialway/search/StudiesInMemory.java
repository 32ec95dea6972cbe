package org.trialway.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.trialway.criteria.Candidate;
import org.trialway.criteria.CriteriaParser;
import org.trialway.registry.Coverage;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.SnapshotStore;
import org.trialway.study.Copy;
import org.trialway.study.NctId;
import org.trialway.study.Study;
import org.trialway.text.PartialDate;

/// A store that lives as long as a test and counts what the index reads from it.
final class StudiesInMemory implements SnapshotStore {

    private final Map<NctId, Study> studies = new TreeMap<>();
    private final Map<NctId, Long> savedAt = new LinkedHashMap<>();
    private final String identity = UUID.randomUUID().toString();
    private long revision;
    private int handedOver;
    private int readable = Integer.MAX_VALUE;

    static StudiesInMemory with(Study... studies) {
        var store = new StudiesInMemory();
        store.add(studies);
        return store;
    }

    void add(Study... more) {
        for (Study study : more) {
            revision++;
            studies.put(study.id(), study);
            savedAt.put(study.id(), revision);
        }
    }

    /// Hands over only so many studies, then fails.
    StudiesInMemory failingAfter(int studiesRead) {
        readable = studiesRead;
        return this;
    }

    /// How many studies were read from here since the store was made.
    int handedOver() {
        return handedOver;
    }

    @Override
    public Tally save(List<RegistryRecord> batch, LocalDate today) {
        batch.forEach(record -> add(record.study()));
        return new Tally(batch.size(), 0, 0);
    }

    @Override
    public Optional<StoredStudy> find(NctId id) {
        return Optional.ofNullable(studies.get(id)).map(StudiesInMemory::stored);
    }

    private static StoredStudy stored(Study study) {
        return new StoredStudy(study, new CriteriaParser().parse(study), new Copy.FromFile());
    }

    @Override
    public Optional<byte[]> record(NctId id) {
        throw new UnsupportedOperationException("search reads no records");
    }

    @Override
    public void eachCandidate(Consumer<Candidate> reader) {
        throw new UnsupportedOperationException("search reads whole studies");
    }

    @Override
    public void eachStudySince(long since, Consumer<StoredStudy> reader) {
        for (Study study : List.copyOf(studies.values())) {
            if (savedAt.get(study.id()) > since) {
                if (handedOver == readable) {
                    throw new IllegalStateException("the store fails");
                }
                handedOver++;
                reader.accept(stored(study));
            }
        }
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public String identity() {
        return identity;
    }

    @Override
    public Coverage coverage() {
        return new Coverage(studies.size(), 0, PartialDate.UNKNOWN);
    }

    @Override
    public void close() {}
}
