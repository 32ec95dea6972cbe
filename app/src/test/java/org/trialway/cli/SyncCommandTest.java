package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.registry.PretendPacing;
import org.trialway.registry.PretendRegistry;
import org.trialway.store.ARecord;
import org.trialway.store.SqliteStore;
import picocli.CommandLine;

class SyncCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final PretendPacing pacing = new PretendPacing(TODAY);

    @TempDir
    private Path folder;

    private PretendRegistry registry;

    @BeforeEach
    void start() throws IOException {
        registry = new PretendRegistry(pacing);
        for (int number = 1; number <= 5; number++) {
            registry.hold(ARecord.of(number).titled("Pleura " + number).json(), TODAY.minusYears(1));
        }
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    private Outcome sync(Object... words) {
        return syncWith(registry.address(), words);
    }

    private Outcome syncWith(URI address, Object... words) {
        var line = new CommandLine(new SyncCommand(pacing)).setExecutionExceptionHandler(new Failures());
        Object[] first = {"--home", folder, "--base-url", address, "--page-size", 2};
        return Outcome.of(line, Outcome.words(first, words));
    }

    private int studiesHeld() {
        try (var store = SqliteStore.open(folder)) {
            return store.coverage().studies();
        }
    }

    @Test
    void fetchesAConditionAndSaysAsOfWhen() {
        assertThat(sync("--condition", "pleura"))
                .isEqualTo(new Outcome(
                        0,
                        "Read 5 of condition \"pleura\": 5 new, 0 changed, 0 unchanged, 0 rejected; 0 gone from the"
                                + " registry. As of 2026-11-24.\n",
                        ""));
        assertThat(studiesHeld()).isEqualTo(5);
    }

    @Test
    void withoutWordsDoesAgainWhatWasSyncedBefore() {
        sync("--condition", "pleura");
        sync("--term", "pleura 2");
        pacing.passDays(2);
        registry.hold(ARecord.of(2).titled("Pleura 2, changed").json(), pacing.today());

        var outcome = sync();

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                        Read 1 of condition "pleura": 0 new, 1 changed, 0 unchanged, 0 rejected; 0 gone from the registry. As of 2026-11-26.
                        Read 1 of term "pleura 2": 0 new, 0 changed, 1 unchanged, 0 rejected; 0 gone from the registry. As of 2026-11-26.
                        """);
    }

    @Test
    void printsTheSummaryAsJson() {
        assertThat(sync("--condition", "pleura", "--json").out())
                .isEqualTo("{\"condition\":\"pleura\",\"read\":5,\"new\":5,\"changed\":0,\"unchanged\":0,"
                        + "\"rejected\":0,\"gone\":0,\"confirmedOn\":\"2026-11-24\"}\n");
    }

    @Test
    void theJsonOfSeveralPartsIsALineEach() {
        sync("--term", "pleura");
        sync("--all");

        assertThat(sync("--json").out().lines())
                .containsExactly(
                        "{\"term\":\"pleura\",\"read\":0,\"new\":0,\"changed\":0,\"unchanged\":0,\"rejected\":0,"
                                + "\"gone\":0,\"confirmedOn\":\"2026-11-24\"}",
                        "{\"read\":0,\"new\":0,\"changed\":0,\"unchanged\":0,\"rejected\":0,\"gone\":0,"
                                + "\"confirmedOn\":\"2026-11-24\"}");
    }

    @Test
    void saysWhenTheRegistryKnowsNoSuchStudy() {
        var outcome = sync("--condition", "plevra");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo("The registry finds no study for condition \"plevra\". Check the words, or use fewer.\n");
    }

    @Test
    void namesEachRecordThatCannotBeRead() {
        registry.hold(ARecord.of(3).json().replace("18 Years", "Adult"), TODAY);

        var outcome = sync("--all");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).startsWith("Read 5 of all studies: 4 new, 0 changed, 0 unchanged, 1 rejected;");
        assertThat(outcome.err()).hasLineCount(1).contains("NCT00000003", "/minimumAge", "\"Adult\" is not an age");
    }

    @Test
    void aDeadNetworkIsOneLineAndNothingIsLost() {
        sync("--all");
        var gone = registry.address();
        registry.close();

        var outcome = syncWith(gone, "--all");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines().filter(line -> !line.startsWith("Asking again in")))
                .containsExactly(
                        "Sync of all studies stopped: localhost did not answer as it should in 3 tries; the last"
                                + " time: no connection to localhost. What was received is saved; \"trialway sync\" goes on from"
                                + " there.");
        assertThat(studiesHeld()).isEqualTo(5);
    }

    @Test
    void saysWhyItWaitsForLong() {
        registry.next((exchange, _) -> {
            exchange.getResponseHeaders().set("Retry-After", "90");
            PretendRegistry.send(exchange, 429, "");
        });

        assertThat(sync("--all").err()).isEqualTo("Asking again in 90 s (status 429).\n");
    }

    @Test
    void goesOnFromItsLastPageAfterAFailure() {
        registry.nextGood();
        for (int i = 0; i < 6; i++) {
            registry.next((exchange, _) -> PretendRegistry.send(exchange, 503, "busy"));
        }
        assertThat(sync("--all").exit()).isEqualTo(3);
        assertThat(studiesHeld()).isEqualTo(2);

        assertThat(sync("--all").out()).startsWith("Read 3 of all studies: 3 new");
    }

    @Test
    void wrongUseIsExplained() {
        assertThat(sync()).satisfies(outcome -> {
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err()).startsWith("Nothing was synced before. Which part?");
        });
        assertThat(sync("--all", "--term", "x").exit()).isEqualTo(2);
        assertThat(syncWith(URI.create("ftp://localhost"), "--all")).satisfies(outcome -> {
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err()).startsWith("\"ftp://localhost\" is not the address of a registry.");
        });
        assertThat(sync("--page-size", "many").exit()).isEqualTo(2);
    }
}
