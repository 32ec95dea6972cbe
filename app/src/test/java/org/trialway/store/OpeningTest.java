package org.trialway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.criteria.CriteriaParser;
import org.trialway.registry.RecordReader;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.SnapshotStore.Tally;
import org.trialway.store.StoreException.Problem;

class OpeningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Readers READERS =
            new Readers(CriteriaParser.VERSION, RecordReader::read, new CriteriaParser()::parse);

    @TempDir
    private Path home;

    private Connection plainly() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + home.resolve("registry.db"));
    }

    private void sql(String... statements) throws SQLException {
        try (var connection = plainly();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private static List<RegistryRecord> records(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> ARecord.of(number).read())
                .toList();
    }

    private StoreException refusal() {
        return catchThrowableOfType(StoreException.class, () -> SqliteStore.open(home));
    }

    @Test
    void foldersAreMadeAndTheirNamesMayHoldAnything() {
        var odd = home.resolve("a folder/50% of Ünïcode? #1");
        try (var store = SqliteStore.open(odd)) {
            assertThat(store.save(records(1, 3), DAY)).isEqualTo(new Tally(3, 0, 0));
        }
        try (var store = SqliteStore.open(odd)) {
            assertThat(store.coverage().studies()).isEqualTo(3);
        }
        assertThat(odd.resolve("registry.db")).isRegularFile();
    }

    @Test
    void aFileOfANewerProgramIsRefusedAndLeftAsItIs() throws Exception {
        SqliteStore.open(home).close();
        sql("PRAGMA user_version = 99");

        assertThat(refusal().problem()).isEqualTo(Problem.NEWER);
        assertThat(refusal()).hasMessageContainingAll("registry.db", "newer Trialway", "99", "Update Trialway");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aFileOfAnOlderProgramIsBroughtUpToDateWithAllItHolds(int form) throws Exception {
        try (var store = SqliteStore.open(home)) {
            store.save(records(1, 3), DAY);
        }
        if (form == 3) {
            sql("ALTER TABLE study ADD COLUMN raw_hash BLOB NOT NULL DEFAULT x''");
        }
        sql("PRAGMA user_version = " + form);
        if (form == 1) {
            sql("DROP TABLE store");
        }

        try (var store = SqliteStore.open(home)) {
            assertThat(store.identity()).isNotEmpty();
            assertThat(store.save(records(1, 4), DAY)).isEqualTo(new Tally(1, 0, 3));
        }
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws Exception {
        sql("CREATE TABLE bills (id INTEGER)");

        assertThat(refusal().problem()).isEqualTo(Problem.DAMAGED);
        assertThat(refusal()).hasMessageContainingAll("registry.db", "another program", "TRIALWAY_HOME");
        sql("SELECT * FROM bills");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws Exception {
        Files.writeString(home.resolve("registry.db"), "shopping list\n".repeat(500));

        assertThat(refusal().problem()).isEqualTo(Problem.DAMAGED);
        assertThat(refusal()).hasMessageContainingAll("registry.db", "not a store of Trialway", "Move it away");
        assertThat(home.resolve("registry.db")).content().startsWith("shopping list");
    }

    @Test
    void aHomeThatCannotBeMadeIsSaidInOneLine() throws Exception {
        var file = Files.writeString(home.resolve("file"), "");

        assertThatThrownBy(() -> SqliteStore.open(file.resolve("home")))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("cannot be made or written", "TRIALWAY_HOME")
                .message()
                .hasLineCount(1);
    }

    @Test
    void aHomeThatMayOnlyBeReadIsRead() throws Exception {
        try (var store = SqliteStore.open(home)) {
            store.save(records(1, 3), DAY);
        }
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(home), "skipped: root may write everywhere");
            try (var store = SqliteStore.open(home)) {
                assertThat(store.coverage().studies()).isEqualTo(3);
                assertThatThrownBy(() -> store.save(records(4, 4), DAY))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("cannot be made or written");
            }
        } finally {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void severalProgramsMayOpenANewHomeAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var openings = new ArrayList<Callable<Tally>>();
            for (int i = 1; i <= 8; i++) {
                int number = i;
                openings.add(() -> {
                    try (var store = SqliteStore.open(home)) {
                        return store.save(records(number, number + 1), DAY);
                    }
                });
            }
            for (var opening : threads.invokeAll(openings)) {
                assertThat(opening.get()).isNotNull();
            }
        }
        try (var store = SqliteStore.open(home)) {
            assertThat(store.coverage().studies()).isEqualTo(9);
        }
    }

    @Test
    void twoStoresOnOneFileSeeEachOthersBatches() {
        try (var one = SqliteStore.open(home);
                var other = SqliteStore.open(home)) {
            one.save(records(1, 2), DAY);
            assertThat(other.save(records(1, 3), DAY)).isEqualTo(new Tally(1, 0, 2));
            assertThat(one.find(ARecord.of(3).id())).isPresent();
        }
    }

    @Test
    void aFileThatAnotherProgramHoldsTooLongIsSaidAndNothingIsHalfSaved() throws Exception {
        try (var connections = new Connections(home, 50);
                var store = new SqliteStore(connections, READERS);
                var other = plainly()) {
            store.save(records(1, 2), DAY);
            other.createStatement().execute("BEGIN IMMEDIATE");

            var refusal = catchThrowableOfType(StoreException.class, () -> store.save(records(2, 9), DAY));

            assertThat(refusal.problem()).isEqualTo(Problem.IN_USE);
            assertThat(refusal).hasMessageContainingAll("registry.db", "another Trialway", "Try again");
            assertThat(store.coverage().studies()).isEqualTo(2);
            other.createStatement().execute("ROLLBACK");
            assertThat(store.save(records(2, 9), DAY)).isEqualTo(new Tally(7, 0, 1));
        }
    }

    @Test
    void criteriaAreReadAgainWithoutSavingWhileAnotherProgramHoldsTheFile() throws Exception {
        try (var store = SqliteStore.open(home)) {
            store.save(records(1, 2), DAY);
        }
        try (var newer = new SqliteStore(
                        new Connections(home, 50), new Readers(1_000, READERS.study(), READERS.criteria()));
                var other = plainly()) {
            other.createStatement().execute("BEGIN IMMEDIATE");
            var found = new ArrayList<String>();
            newer.eachCandidate(candidate -> found.add(candidate.title()));
            assertThat(found).hasSize(2);
            other.createStatement().execute("ROLLBACK");
        }
    }

    @Test
    void aFullDiskKeepsWhatWasSavedBefore() throws Exception {
        var connections = new Connections(home);
        try (var store = new SqliteStore(connections, READERS)) {
            store.save(records(1, 100), DAY);
            connections.write(connection -> connection.createStatement().execute("PRAGMA max_page_count = 60"));

            var refusal = catchThrowableOfType(StoreException.class, () -> store.save(records(101, 2_000), DAY));

            assertThat(refusal.problem()).isEqualTo(Problem.FULL);
            assertThat(refusal).hasMessageContainingAll("registry.db", "no room left", "make room");
            assertThat(store.coverage().studies()).isEqualTo(100);
            connections.write(connection -> connection.createStatement().execute("PRAGMA max_page_count = 100000"));
            assertThat(store.save(records(101, 2_000), DAY)).isEqualTo(new Tally(1_900, 0, 0));
        }
    }

    @Test
    void aStoreKeepsItsIdentityAndSharesItWithNoOther() {
        String first;
        try (var store = SqliteStore.open(home)) {
            first = store.identity();
            assertThat(first).matches("[0-9a-f]{32}");
        }
        try (var again = SqliteStore.open(home);
                var other = SqliteStore.open(home.resolve("other"))) {
            assertThat(again.identity()).isEqualTo(first);
            assertThat(other.identity()).isNotEqualTo(first);
        }
    }
}
