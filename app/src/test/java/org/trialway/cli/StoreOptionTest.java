package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.criteria.Candidate;
import org.trialway.registry.RegistryRecord;
import org.trialway.store.ARecord;
import org.trialway.store.SqliteStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class StoreOptionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path home;

    private final StoreOption option = new StoreOption();
    private final StringWriter said = new StringWriter();
    private final PrintWriter messages = new PrintWriter(said, true);

    @Command
    private final class Holder {
        @Mixin
        private StoreOption mixed = option;
    }

    @BeforeEach
    void giveTheHome() {
        new CommandLine(new Holder()).parseArgs("--home", home.toString());
    }

    private void save(RegistryRecord record) {
        try (var store = option.open()) {
            store.save(List.of(record), DAY);
        }
    }

    /// A starter study's number, saved in words of an older program.
    private Candidate starterInOlderWords() {
        try (var store = option.openFilled(DAY, messages)) {
            var first = candidates(store).getFirst();
            int number = Integer.parseInt(first.id().value().substring(3));
            store.save(
                    List.of(ARecord.of(number)
                            .inOurWords()
                            .titled("Older words")
                            .read()),
                    DAY);
            return first;
        }
    }

    private static List<Candidate> candidates(SqliteStore store) {
        var found = new ArrayList<Candidate>();
        store.eachCandidate(found::add);
        return found;
    }

    @Test
    void anEmptyHomeIsFilledOnceAndSaysSoInOneLine() {
        try (var store = option.openFilled(DAY, messages)) {
            assertThat(store.coverage().restated())
                    .isGreaterThanOrEqualTo(60)
                    .isEqualTo(store.coverage().studies());
        }
        option.openFilled(DAY, messages).close();

        assertThat(said.toString()).hasLineCount(1).startsWith("First use: ");
    }

    @Test
    void aHomeWithStudiesIsLeftAsItIs() {
        save(ARecord.of(1).read());

        try (var store = option.openRefreshed(DAY, messages)) {
            assertThat(store.coverage().studies()).isEqualTo(1);
        }
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void starterStudiesOfAnOlderProgramGetTheWordsOfThisOneWhereItRunsLong() {
        var starter = starterInOlderWords();

        try (var store = option.openFilled(DAY, messages)) {
            assertThat(candidates(store).getFirst().title()).isEqualTo("Older words");
        }
        try (var store = option.openRefreshed(DAY, messages)) {
            assertThat(candidates(store).getFirst()).isEqualTo(starter);
        }
    }
}
