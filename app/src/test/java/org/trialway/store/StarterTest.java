package org.trialway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.criteria.Candidate;
import org.trialway.registry.SnapshotStore.Tally;
import org.trialway.study.Copy;
import org.trialway.study.Origin;
import org.trialway.study.Standing;

class StarterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private static List<Candidate> candidates(SqliteStore store) {
        var found = new ArrayList<Candidate>();
        store.eachCandidate(found::add);
        return found;
    }

    @Test
    void atLeastSixtyStudiesAreBuiltInAndNoneIsOpenOnAnyDay() {
        try (var store = SqliteStore.open(folder)) {
            assertThat(Starter.fill(store, DAY).fresh()).isGreaterThanOrEqualTo(60);

            assertThat(candidates(store)).allSatisfy(candidate -> {
                assertThat(candidate.origin()).isEqualTo(Origin.RESTATED);
                assertThat(candidate.copy()).isEqualTo(new Copy.Starter());
                for (int year = 1990; year < 2040; year++) {
                    var today = LocalDate.of(year, 6, 1);
                    assertThat(Standing.of(candidate.status(), candidate.copy(), today)
                                    .kind())
                            .isNotIn(Standing.Kind.OPEN, Standing.Kind.NOT_YET_OPEN);
                }
            });
        }
    }

    @Test
    void fillingAgainChangesNothing() {
        try (var store = SqliteStore.open(folder)) {
            int studies = Starter.fill(store, DAY).fresh();

            assertThat(Starter.fill(store, DAY)).isEqualTo(new Tally(0, 0, studies));
        }
    }

    @Test
    void aRegistryRecordStaysWhenTheStarterStudiesComeLater() {
        var starter = Starter.records(Starter.class.getClassLoader()).getFirst();
        int number = StudyNumber.of(starter.study().id());
        try (var store = SqliteStore.open(folder)) {
            store.save(List.of(ARecord.of(number).read()), DAY);

            assertThat(Starter.fill(store, DAY).unchanged()).isEqualTo(1);
            assertThat(store.find(starter.study().id()).orElseThrow().copy()).isEqualTo(new Copy.FromFile());
        }
    }

    @Test
    void theyAreReadFromWithinAJarToo() throws Exception {
        var jar = folder.resolve("a jar with spaces.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("starter/"));
            out.putNextEntry(new ZipEntry("starter/README.txt"));
            for (int number : IntStream.rangeClosed(1, 3).toArray()) {
                out.putNextEntry(new ZipEntry("starter/NCT%08d.json".formatted(number)));
                out.write(ARecord.of(number).inOurWords().json().getBytes());
            }
        }
        try (var place = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(Starter.records(place))
                    .extracting(record -> record.study().id().value())
                    .containsExactly("NCT00000001", "NCT00000002", "NCT00000003");
        }
    }

    @Test
    void aProgramWithoutThemSaysSo() throws Exception {
        try (var nowhere = new URLClassLoader(new URL[0], null)) {
            assertThatThrownBy(() -> Starter.records(nowhere)).hasMessageContaining("starter studies");
        }
    }
}
