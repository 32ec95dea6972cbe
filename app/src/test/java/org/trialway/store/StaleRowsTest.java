package org.trialway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.criteria.Candidate;
import org.trialway.criteria.Criteria;
import org.trialway.registry.RecordReader;

class StaleRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int STUDIES = 450;

    @TempDir
    private Path home;

    private final AtomicInteger parsed = new AtomicInteger();

    private SqliteStore openWithParser(int version) {
        parsed.set(0);
        return new SqliteStore(new Connections(home), new Readers(version, RecordReader::read, study -> {
            parsed.incrementAndGet();
            return new Criteria(version, List.of());
        }));
    }

    private void fillWithParser(int version) {
        try (var store = openWithParser(version)) {
            store.save(
                    IntStream.rangeClosed(1, STUDIES)
                            .mapToObj(number -> ARecord.of(number).read())
                            .toList(),
                    DAY);
        }
    }

    private static List<Candidate> candidates(SqliteStore store) {
        var found = new ArrayList<Candidate>();
        store.eachCandidate(found::add);
        return found;
    }

    private void sql(String statement) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("registry.db"))) {
            connection.createStatement().execute(statement);
        }
    }

    @Test
    void aNewerParserReadsEveryRowAgainOnce() {
        fillWithParser(1);

        try (var store = openWithParser(2)) {
            assertThat(candidates(store))
                    .hasSize(STUDIES)
                    .allSatisfy(candidate ->
                            assertThat(candidate.criteria().parserVersion()).isEqualTo(2));
            assertThat(parsed).hasValue(STUDIES);
        }
        try (var store = openWithParser(2)) {
            assertThat(candidates(store)).hasSize(STUDIES);
            assertThat(parsed).hasValue(0);
        }
    }

    @Test
    void aNewerParserReadsOneStudyAgainWhenOnlyThatIsAskedFor() {
        fillWithParser(1);

        try (var store = openWithParser(2)) {
            assertThat(store.find(ARecord.of(3).id()).orElseThrow().criteria().parserVersion())
                    .isEqualTo(2);
            assertThat(parsed).hasValue(1);
            candidates(store);
            assertThat(parsed).hasValue(STUDIES);
        }
    }

    @Test
    void readingAgainIsNoChangeOfTheRecord() {
        fillWithParser(1);

        try (var store = openWithParser(2)) {
            long revision = store.revision();
            candidates(store);
            assertThat(store.revision()).isEqualTo(revision);
            assertThat(store.versions(ARecord.of(1).id())).hasSize(1);
        }
    }

    @Test
    void anOlderProgramTakesTheCriteriaOfANewerOneAsTheyAre() {
        fillWithParser(2);

        try (var store = openWithParser(1)) {
            assertThat(candidates(store))
                    .allSatisfy(candidate ->
                            assertThat(candidate.criteria().parserVersion()).isEqualTo(2));
            assertThat(parsed).hasValue(0);
        }
    }

    @Test
    void aDamagedOrForeignBlobIsReadAgainFromItsRecord() throws Exception {
        fillWithParser(1);
        sql("UPDATE study SET compact = x'00' WHERE number = 5");
        sql("UPDATE study SET compact = substr(compact, 1, length(compact) - 1) WHERE number = 6");
        sql("UPDATE study SET compact = CAST(x'ffffffff' || substr(compact, 5) AS BLOB) WHERE number = 7");

        try (var store = openWithParser(1)) {
            var found = candidates(store);
            assertThat(parsed).hasValue(3);
            assertThat(found).hasSize(STUDIES);
            assertThat(found.subList(4, 7))
                    .extracting(Candidate::title)
                    .containsExactly("A study of number 5", "A study of number 6", "A study of number 7");
        }
        try (var store = openWithParser(1)) {
            candidates(store);
            assertThat(parsed).hasValue(0);
        }
    }

    @Test
    void foreignCriteriaOfANewerParserAreReadButNotOverwritten() throws Exception {
        fillWithParser(2);
        sql("UPDATE study SET compact = CAST(x'ffffffff' || substr(compact, 5) AS BLOB)");

        try (var store = openWithParser(1)) {
            assertThat(candidates(store)).hasSize(STUDIES);
        }
        try (var store = openWithParser(1)) {
            candidates(store);
            assertThat(parsed).hasValue(STUDIES);
        }
    }

    /// Version 2, and a reader of records that refuses study 3.
    private SqliteStore openStricter() {
        return new SqliteStore(
                new Connections(home),
                new Readers(
                        2,
                        json -> {
                            var study = RecordReader.read(json);
                            return study.id().equals(ARecord.of(3).id()) ? RecordReader.read(new byte[0]) : study;
                        },
                        study -> new Criteria(2, List.of())));
    }

    @Test
    void aRecordThatANewerProgramRefusesIsMatchedAsTheOlderOneReadItAndSaysSoWhenShown() {
        fillWithParser(1);

        try (var store = openStricter()) {
            assertThat(candidates(store))
                    .hasSize(STUDIES)
                    .filteredOn(candidate -> candidate.criteria().parserVersion() == 1)
                    .extracting(Candidate::title)
                    .containsExactly("A study of number 3");
            assertThatThrownBy(() -> store.find(ARecord.of(3).id()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll("NCT00000003", "cannot be read", "Import or sync it again");
        }
    }

    @Test
    void aDamagedRecordIsNamed() throws Exception {
        fillWithParser(1);
        sql("UPDATE version SET json = CAST(substr(json, 1, 40) AS BLOB) WHERE study = 5");
        sql("UPDATE version SET json = x'00' WHERE study = 6");

        try (var store = openWithParser(1)) {
            for (int number : List.of(5, 6)) {
                assertThatThrownBy(() -> store.find(ARecord.of(number).id()))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("NCT0000000" + number);
            }
            assertThat(candidates(store)).hasSize(STUDIES);
        }
    }
}
