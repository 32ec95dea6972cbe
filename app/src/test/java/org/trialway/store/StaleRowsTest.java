package org.trialway.store;

import static org.assertj.core.api.Assertions.assertThat;

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
        return new SqliteStore(new Connections(home), new Readers(version, RecordReader::read, eligibility -> {
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
}
