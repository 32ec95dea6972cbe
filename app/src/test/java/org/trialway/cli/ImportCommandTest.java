package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.registry.RecordVersion;
import org.trialway.store.ARecord;
import org.trialway.store.SqliteStore;

class ImportCommandTest {

    @TempDir
    private Path folder;

    private Outcome run(Object... words) {
        return Outcome.of(Outcome.words(new Object[] {"import", "--home", home()}, words));
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> ARecord.of(number).json())
                .collect(Collectors.joining("\n"));
    }

    private int studiesHeld() {
        try (var store = SqliteStore.open(home())) {
            return store.coverage().studies();
        }
    }

    @Test
    void theSummaryAddsUp() throws Exception {
        assertThat(run(file("a.json", lines(1, 5)))).satisfies(outcome -> {
            assertThat(outcome.exit()).isZero();
            assertThat(outcome.out()).startsWith("Read 5: 5 new, 0 changed, 0 unchanged, 0 rejected");
            assertThat(outcome.err()).isEmpty();
        });

        var second = lines(4, 6) + "\n" + ARecord.of(1).titled("Another").json() + "\n{\"no\":\"record\"}\n";
        assertThat(run(file("b.json", second)).out()).startsWith("Read 5: 1 new, 1 changed, 2 unchanged, 1 rejected");
    }

    @Test
    void theSummaryAsJsonHasExactlyFiveKeysThatAddUp() throws Exception {
        var text =
                lines(1, 5) + "\n" + ARecord.of(1).titled("Another").json() + "\n{\"no\":\"record\"}\n" + lines(2, 3);

        var outcome = run(file("a.json", text), "--json");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out().strip())
                .isEqualTo("{\"read\":9,\"new\":5,\"changed\":1,\"unchanged\":2,\"rejected\":1}");
    }

    @Test
    void oneStudyTwiceInAnInputIsCountedTwiceAndTheLastOneStays() throws Exception {
        var text = ARecord.of(1).json() + "\n"
                + ARecord.of(1).titled("Later words").json() + "\n"
                + ARecord.of(1).titled("Later words").json();

        assertThat(run(file("a.json", text)).out()).startsWith("Read 3: 1 new, 1 changed, 1 unchanged, 0 rejected");
        try (var store = SqliteStore.open(home())) {
            assertThat(store.find(ARecord.of(1).id())
                            .orElseThrow()
                            .study()
                            .titles()
                            .brief())
                    .isEqualTo("Later words");
        }
    }

    @Test
    void severalPathsOfSeveralFormsAreReadInOneGo() throws Exception {
        Files.createDirectory(folder.resolve("in"));
        file(
                "in/page.json",
                "{\"studies\":[" + ARecord.of(1).json() + "," + ARecord.of(2).json() + "]}");
        file("in/one.json", ARecord.of(3).json());
        var packed = folder.resolve("lines.ndjson.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(lines(4, 9).getBytes());
        }

        assertThat(run(folder.resolve("in"), packed).out()).startsWith("Read 9: 9 new");
    }

    @Test
    void everyRejectedRecordIsOneLineThatNamesFileStudyPathValueAndWhatWasExpected() throws Exception {
        var bad = ARecord.of(7).json().replace("18 Years", "Adult");

        var outcome = run(file("a.json", lines(1, 2) + "\n" + bad + "\n" + lines(3, 4)));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).startsWith("Read 5: 4 new, 0 changed, 0 unchanged, 1 rejected");
        assertThat(outcome.err())
                .hasLineCount(1)
                .contains("a.json", "line 3", "NCT00000007", "/minimumAge", "\"Adult\"", "18 Years");
    }

    @Test
    void afterTwentyRejectedRecordsOnlyTheirNumberIsToldUnlessAllAreAskedFor() throws Exception {
        var bad = IntStream.rangeClosed(1, 50)
                .mapToObj(number -> ARecord.of(number).json().replace("18 Years", "Adult"))
                .collect(Collectors.joining("\n"));
        var file = file("a.json", lines(51, 60) + "\n" + bad);

        assertThat(run(file).err().lines()).hasSize(21).last().asString().contains("30 more", "--all-errors");
        assertThat(run(file, "--all-errors").err().lines()).hasSize(50);
    }

    @Test
    void aFileThatIsNotThereIsNamedAndTheOthersAreImported() throws Exception {
        var outcome = run(folder.resolve("missing.json"), file("a.json", lines(1, 5)));

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).hasLineCount(1).contains("missing.json", "no such file");
        assertThat(outcome.out()).startsWith("Read 5: 5 new");
        assertThat(studiesHeld()).isEqualTo(5);
    }

    @Test
    void aFileThatIsCutOffIsImportedAsFarAsItGoesAndSaidToBeCutOff() throws Exception {
        var packed = folder.resolve("lines.ndjson.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(lines(1, 400).getBytes());
        }
        byte[] whole = Files.readAllBytes(packed);
        Files.write(packed, java.util.Arrays.copyOf(whole, whole.length / 2));

        var outcome = run(packed);

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("lines.ndjson.gz", "cut off");
        assertThat(studiesHeld()).isBetween(50, 399);
    }

    @Test
    void whatHoldsNoRecordEndsWithBadInput() throws Exception {
        Files.createDirectory(folder.resolve("empty"));

        assertThat(run(folder.resolve("empty")).exit()).isEqualTo(3);
        assertThat(run(file("a.json", "[]")).exit()).isEqualTo(3);
        assertThat(run(file("b.json", "{\"no\":\"record\"}")).exit()).isEqualTo(3);
        assertThat(run(file("c.json", "just words")).exit()).isEqualTo(3);
        assertThat(run().exit()).isEqualTo(2);
    }

    @Test
    void aDayMayBeGiven() throws Exception {
        run(file("a.json", lines(1, 1)), "--day", "2026-02-03");

        try (var store = SqliteStore.open(home())) {
            assertThat(store.versions(ARecord.of(1).id()))
                    .extracting(RecordVersion::firstSeen)
                    .containsExactly(LocalDate.of(2026, 2, 3));
        }
        assertThat(run(file("a.json", lines(1, 1)), "--day", "tomorrow").exit()).isEqualTo(2);
    }

    @Test
    void aHomeThatCannotBeWrittenIsSaidInOneLine() throws Exception {
        Files.writeString(home(), "a file where the folder should be");

        var outcome = run(file("a.json", lines(1, 5)));

        assertThat(outcome.exit()).isEqualTo(5);
        assertThat(outcome.err()).hasLineCount(1).contains(home().toString(), "TRIALWAY_HOME");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void moreThanABatchIsImportedInTheOrderOfTheFile() throws Exception {
        var numbers =
                new ArrayList<Integer>(IntStream.rangeClosed(1, 1_500).boxed().toList());
        java.util.Collections.shuffle(numbers, new java.util.Random(1));
        var text = numbers.stream().map(number -> ARecord.of(number).json()).collect(Collectors.joining("\n"));

        assertThat(run(file("a.json", text)).out()).startsWith("Read 1,500: 1,500 new");
        var order = new ArrayList<Integer>();
        try (var store = SqliteStore.open(home())) {
            for (int number : List.of(numbers.getFirst(), numbers.get(700), numbers.getLast())) {
                assertThat(store.find(ARecord.of(number).id())).isPresent();
                order.add(number);
            }
        }
        assertThat(order).hasSize(3);
    }
}
