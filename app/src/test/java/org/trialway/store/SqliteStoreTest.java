package org.trialway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.criteria.Candidate;
import org.trialway.criteria.CriteriaParser;
import org.trialway.registry.RecordReader;
import org.trialway.registry.RecordVersion;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.registry.SnapshotStore.Tally;
import org.trialway.study.Copy;
import org.trialway.study.NctId;
import org.trialway.study.Origin;

class SqliteStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path home;

    private SqliteStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Tally save(LocalDate day, ARecord... records) {
        return store.save(List.of(records).stream().map(ARecord::read).toList(), day);
    }

    private List<Candidate> candidates() {
        var found = new ArrayList<Candidate>();
        store.eachCandidate(found::add);
        return found;
    }

    private List<StoredStudy> studiesSince(long revision) {
        var found = new ArrayList<StoredStudy>();
        store.eachStudySince(revision, found::add);
        return found;
    }

    @Test
    void anEmptyStoreHoldsNothing() {
        assertThat(store.coverage().studies()).isZero();
        assertThat(store.coverage().syncedOn().isKnown()).isFalse();
        assertThat(store.revision()).isZero();
        assertThat(store.find(new NctId("NCT00000001"))).isEmpty();
        assertThat(store.versions(new NctId("NCT00000001"))).isEmpty();
        assertThat(candidates()).isEmpty();
        assertThat(studiesSince(0)).isEmpty();
    }

    @Test
    void aStudyComesBackWholeWithItsCriteria() {
        var record =
                ARecord.of(1).asking("Inclusion Criteria:\n\n* aged \u2265 18").read();
        store.save(List.of(record), DAY);

        var stored = store.find(record.study().id()).orElseThrow();

        assertThat(stored.study()).isEqualTo(record.study());
        assertThat(stored.criteria()).isEqualTo(new CriteriaParser().parse(record.study()));
        assertThat(stored.copy()).isEqualTo(new Copy.FromFile());
    }

    @Test
    void aCandidateHasWhatMatchingNeeds() {
        var study = ARecord.of(1).read().study();
        save(DAY, ARecord.of(1));

        assertThat(candidates())
                .containsExactly(new Candidate(
                        study.id(),
                        study.titles().brief(),
                        study.conditions(),
                        study.keywords(),
                        List.of("PHASE1", "PHASE2"),
                        study.status(),
                        Origin.REGISTRY,
                        new Copy.FromFile(),
                        new CriteriaParser().parse(study)));
    }

    @Test
    void theTallyAddsUpAndARecordTwiceInOneBatchIsCountedTwice() {
        assertThat(save(DAY, ARecord.of(1), ARecord.of(2), ARecord.of(1))).isEqualTo(new Tally(2, 0, 1));
        assertThat(save(
                        DAY,
                        ARecord.of(1),
                        ARecord.of(2).titled("a"),
                        ARecord.of(2).titled("b"),
                        ARecord.of(3)))
                .isEqualTo(new Tally(1, 2, 1));
        assertThat(store.find(ARecord.of(2).id()).orElseThrow().study().titles().brief())
                .isEqualTo("b");
    }

    @Test
    void spacesEscapesAndTheOrderOfFieldsChangeNothing() {
        save(DAY, ARecord.of(1));
        byte[] json = """
                {"protocolSection": {
                   "eligibilityModule": {"sex": "ALL", "minimumAge": "18 Years",
                                         "eligibilityCriteria": "Inclusion:\\u000a\\n* \\u0061ge"},
                   "designModule": {"phases": ["PHASE1", "PHASE2"], "studyType": "INTERVENTIONAL"},
                   "statusModule": {"statusVerifiedDate": "2026-05", "overallStatus": "RECRUITING"},
                   "identificationModule": {"briefTitle": "A study of number 1", "nctId": "NCT00000001"}}}""".getBytes(StandardCharsets.UTF_8);

        var tally = store.save(List.of(new RegistryRecord(RecordReader.read(json), json)), DAY);

        assertThat(tally).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void everyVersionIsKeptAndOneThatComesBackIsAVersionAgain() {
        save(DAY, ARecord.of(1));
        save(DAY.plusDays(1), ARecord.of(1).titled("Now another title"));
        save(DAY.plusDays(2), ARecord.of(1).titled("Now another title"));

        assertThat(save(DAY.plusDays(3), ARecord.of(1))).isEqualTo(new Tally(0, 1, 0));

        var versions = store.versions(ARecord.of(1).id());
        assertThat(versions)
                .extracting(RecordVersion::firstSeen)
                .containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(3));
        assertThat(versions.get(2).hash()).isEqualTo(versions.get(0).hash()).matches("[0-9a-f]{64}");
        assertThat(versions.get(1).hash()).isNotEqualTo(versions.get(0).hash());
        assertThat(store.find(ARecord.of(1).id()).orElseThrow().study().titles().brief())
                .isEqualTo("A study of number 1");
    }

    @Test
    void aRegistryRecordReplacesARestatedOneAndCountsAsNew() {
        assertThat(save(DAY, ARecord.of(1).inOurWords())).isEqualTo(new Tally(1, 0, 0));
        assertThat(candidates()).extracting(Candidate::origin).containsExactly(Origin.RESTATED);
        assertThat(candidates()).extracting(Candidate::copy).containsExactly(new Copy.Starter());
        assertThat(store.coverage().restated()).isEqualTo(1);

        assertThat(save(DAY, ARecord.of(1))).isEqualTo(new Tally(1, 0, 0));
        assertThat(candidates()).extracting(Candidate::origin).containsExactly(Origin.REGISTRY);
        assertThat(candidates()).extracting(Candidate::copy).containsExactly(new Copy.FromFile());
        assertThat(store.coverage().restated()).isZero();
        assertThat(store.versions(ARecord.of(1).id()))
                .extracting(RecordVersion::origin)
                .containsExactly(Origin.RESTATED, Origin.REGISTRY);
    }

    @Test
    void aRestatedRecordNeverReplacesARegistryRecord() {
        save(DAY, ARecord.of(1));

        assertThat(save(DAY, ARecord.of(1).inOurWords())).isEqualTo(new Tally(0, 0, 1));
        assertThat(candidates()).extracting(Candidate::origin).containsExactly(Origin.REGISTRY);
    }

    @Test
    void aRestatedRecordReplacesAnOlderRestatedOne() {
        save(DAY, ARecord.of(1).inOurWords());

        assertThat(save(DAY, ARecord.of(1).inOurWords().titled("Better words"))).isEqualTo(new Tally(0, 1, 0));
        assertThat(candidates()).extracting(Candidate::title).containsExactly("Better words");
    }

    @Test
    void studiesComeInTheOrderOfTheirNumbersHoweverManyThereAre() {
        var records = new ArrayList<RegistryRecord>();
        IntStream.range(0, 4_500)
                .map(i -> (i * 7_919) % 4_500 + 1)
                .forEach(i -> records.add(ARecord.of(i * 11).read()));
        store.save(records, DAY);

        assertThat(candidates()).hasSize(4_500).extracting(Candidate::id).isSorted();
        assertThat(studiesSince(0))
                .hasSize(4_500)
                .extracting(stored -> stored.study().id())
                .isSorted();
        assertThat(store.coverage().studies()).isEqualTo(4_500);
    }

    @Test
    void onlyWhatIsNewOrChangedMovesTheRevision() {
        save(DAY, ARecord.of(1), ARecord.of(2), ARecord.of(3));
        long first = store.revision();
        assertThat(first).isPositive();

        save(DAY, ARecord.of(1), ARecord.of(2));
        assertThat(store.revision()).isEqualTo(first);
        assertThat(studiesSince(first)).isEmpty();

        save(DAY, ARecord.of(2).titled("changed"), ARecord.of(4));
        assertThat(store.revision()).isGreaterThan(first);
        assertThat(studiesSince(first))
                .extracting(stored -> stored.study().id().value())
                .containsExactly("NCT00000002", "NCT00000004");
    }

    @Test
    void aBatchThatFailsLeavesNothing() {
        var broken = new Readers(1, RecordReader::read, study -> {
            if (study.eligibility().criteria().equals("trouble")) {
                throw new IllegalStateException("trouble");
            }
            return new CriteriaParser().parse(study);
        });
        try (var other = new SqliteStore(new Connections(home), broken)) {
            var batch = List.of(
                    ARecord.of(1).read(), ARecord.of(2).asking("trouble").read());
            assertThatThrownBy(() -> other.save(batch, DAY)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(store.coverage().studies()).isZero();
    }

    @Test
    void aRecordPrintedOtherwiseTwiceInOneBatchIsUnchangedAgainstTheOneBefore() {
        var spaced = ARecord.of(1).titled("b").json().replace(",", " , ").getBytes(StandardCharsets.UTF_8);
        save(DAY, ARecord.of(1));

        var batch = List.of(ARecord.of(1).titled("b").read(), new RegistryRecord(RecordReader.read(spaced), spaced));

        assertThat(store.save(batch, DAY)).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void whatWasSavedIsThereWhenTheStoreIsOpenedAgain() {
        save(DAY, ARecord.of(1), ARecord.of(2));
        store.close();
        store = SqliteStore.open(home);

        assertThat(candidates())
                .extracting(Candidate::title)
                .containsExactly("A study of number 1", "A study of number 2");
        assertThat(home.toFile().list()).containsOnlyOnce("registry.db");
    }
}
