package org.trialway.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialway.registry.SnapshotStore.Tally;
import org.trialway.registry.SyncState.Run;
import org.trialway.study.Copy;
import org.trialway.study.NctId;
import org.trialway.text.PartialDate;

/// What a sync must come to, over real sockets, with whichever store.
public abstract class SyncCases {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Scope PLEURA = new Scope("pleura", "");

    private final PretendPacing pacing = new PretendPacing(TODAY);
    private final List<RejectedRecord> rejected = new ArrayList<>();
    private final List<Run> progress = new ArrayList<>();
    private final SyncListener listener = new SyncListener() {
        @Override
        public void progress(Run run) {
            progress.add(run);
        }

        @Override
        public void rejected(RejectedRecord one) {
            rejected.add(one);
        }

        @Override
        public void waiting(Duration time, String why) {}
    };

    private PretendRegistry registry;
    private RegistryClient client;
    private SyncState store;

    /// An empty store.
    protected abstract SyncState newStore();

    /// How the copy of a record in the store relates to the registry.
    protected abstract Optional<Copy> copy(NctId id);

    @BeforeEach
    void start() throws IOException {
        registry = new PretendRegistry(pacing);
        ClientLimits limits = new ClientLimits(2, 1 << 20, Duration.ofSeconds(5), Duration.ofSeconds(5));
        client = new RegistryClient(registry.address(), pacing, limits, new Random(7));
        store = newStore();
        for (int i = 1; i <= 5; i++) {
            registry.hold(study(i, "first", "pleura"), LONG_AGO);
        }
    }

    @AfterEach
    void stop() {
        client.close();
        registry.close();
    }

    @Test
    void theFirstSyncFetchesEverythingInTheScope() throws Exception {
        registry.hold(study(6, "first", "skin"), LONG_AGO);

        SyncSummary summary = sync(PLEURA);

        assertThat(summary).isEqualTo(new SyncSummary(PLEURA, new Tally(5, 0, 0), 0, 0, TODAY));
        assertThat(summary.read()).isEqualTo(5);
        assertThat(copy(1)).contains(new Copy.Synced(TODAY));
        assertThat(copy(6)).isEmpty();
        assertThat(store.openRun(PLEURA)).isEmpty();
        assertThat(progress.getLast()).isEqualTo(new Run(Run.Kind.EVERYTHING, TODAY, PartialDate.UNKNOWN, 3, 5, 5, ""));
    }

    @Test
    void laterSyncsFetchOnlyWhatChangedWithADayOfOverlap() throws Exception {
        sync(Scope.ALL);
        pacing.passDays(5);
        registry.hold(study(2, "second", ""), TODAY.plusDays(2));
        registry.hold(study(7, "first", ""), TODAY.plusDays(4));
        registry.hold(study(3, "first", "pleura"), TODAY.minusDays(1));

        SyncSummary summary = sync(Scope.ALL);

        assertThat(summary.stored()).isEqualTo(new Tally(1, 1, 1));
        assertThat(lastRequest().get("filter.advanced")).isEqualTo("AREA[LastUpdatePostDate]RANGE[2026-11-23,MAX]");
        // Found unchanged, without having been sent again.
        assertThat(copy(1)).contains(new Copy.Synced(TODAY.plusDays(5)));
    }

    @Test
    void scopesAreKeptApart() throws Exception {
        registry.hold(study(6, "first", "skin"), LONG_AGO);
        sync(Scope.ALL);
        pacing.passDays(3);
        sync(PLEURA);

        assertThat(copy(1)).contains(new Copy.Synced(TODAY.plusDays(3)));
        assertThat(copy(6)).contains(new Copy.Synced(TODAY));
        assertThat(store.states())
                .extracting(SyncState.ScopeState::lastFinished)
                .containsExactly(PartialDate.of(TODAY), PartialDate.of(TODAY.plusDays(3)));
    }

    @Test
    void aRecordThatVanishedIsKnownAsGoneAfterAMonth() throws Exception {
        sync(PLEURA);
        registry.drop("NCT00000004");
        pacing.passDays(29);
        assertThat(sync(PLEURA).gone()).isZero();

        pacing.passDays(2);
        SyncSummary summary = sync(PLEURA);

        assertThat(summary.gone()).isEqualTo(1);
        assertThat(copy(4)).contains(new Copy.Gone(pacing.today()));
        assertThat(copy(5)).contains(new Copy.Synced(pacing.today()));
        assertThat(store.state(PLEURA).lastCompared()).isEqualTo(PartialDate.of(pacing.today()));
    }

    @Test
    void aRecordThatReturnsIsNoLongerGone() throws Exception {
        sync(PLEURA);
        registry.drop("NCT00000004");
        pacing.passDays(31);
        sync(PLEURA);
        pacing.passDays(1);
        registry.hold(study(4, "first", "pleura"), pacing.today());

        SyncSummary summary = sync(PLEURA);

        assertThat(summary.stored()).isEqualTo(new Tally(0, 0, 1));
        assertThat(copy(4)).contains(new Copy.Synced(pacing.today()));
    }

    @Test
    void aRecordThatLeftTheScopeIsNotGone() throws Exception {
        sync(PLEURA);
        registry.hold(study(4, "second", "skin"), TODAY);
        pacing.passDays(31);

        SyncSummary summary = sync(PLEURA);

        assertThat(summary.gone()).isZero();
        assertThat(summary.stored()).isEqualTo(new Tally(0, 1, 0));
        assertThat(copy(4)).contains(new Copy.Synced(pacing.today()));
        pacing.passDays(3);
        sync(PLEURA);
        assertThat(copy(4))
                .as("no longer confirmed with the scope")
                .contains(new Copy.Synced(pacing.today().minusDays(3)));
    }

    @Test
    void aRecordThatAListPassedOverIsNeitherGoneNorLost() throws Exception {
        sync(PLEURA);
        registry.hold(study(6, "first", "pleura"), LONG_AGO);
        pacing.passDays(31);
        registry.nextGood();
        registry.next((exchange, _) ->
                PretendRegistry.send(exchange, 200, page(Records.bare("NCT00000001"), Records.bare("NCT00000006"))));

        SyncSummary summary = sync(PLEURA);

        assertThat(summary.gone()).isZero();
        assertThat(summary.stored())
                .as("four asked for by id, one fetched that was missing")
                .isEqualTo(new Tally(1, 0, 4));
        assertThat(copy(6)).contains(new Copy.Synced(pacing.today()));
    }

    @Test
    void aListThatLeavesOutMostOfWhatWeHaveIsNotBelieved() throws Exception {
        for (int i = 10; i < 70; i++) {
            registry.hold(study(i, "first", "pleura"), LONG_AGO);
        }
        sync(PLEURA);
        pacing.passDays(31);
        registry.nextGood();
        registry.next((exchange, _) -> PretendRegistry.send(exchange, 200, page(Records.bare("NCT00000001"))));

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> sync(PLEURA))
                .withMessage("The registry lists 1 studies for condition \"pleura\" and leaves out 64 we have from it."
                        + " That looks like a fault; none was marked as gone.");
        assertThat(copy(2)).contains(new Copy.Synced(pacing.today()));
        assertThat(sync(PLEURA).gone()).as("the next comparison begins anew").isZero();
    }

    @Test
    void aStoppedSyncGoesOnFromItsLastFinishedPage() throws Exception {
        registry.nextGood();
        failForGood();
        assertThatExceptionOfType(RegistryException.class).isThrownBy(() -> sync(PLEURA));
        assertThat(store.openRun(PLEURA)).map(Run::pages).contains(1);
        int before = registry.requests().size();

        SyncSummary summary = sync(PLEURA);

        assertThat(summary.stored()).isEqualTo(new Tally(3, 0, 0));
        assertThat(registry.requests().get(before).get("pageToken")).isNotEmpty();
        assertThat(registry.requests()).hasSize(before + 2);
    }

    @Test
    void aFailedSyncConfirmsOnlyWhatItBrought() throws Exception {
        sync(PLEURA);
        pacing.passDays(15);
        registry.hold(study(1, "second", "pleura"), pacing.today());
        registry.hold(study(2, "second", "pleura"), pacing.today());
        registry.hold(study(3, "second", "pleura"), pacing.today());
        registry.nextGood();
        failForGood();

        assertThatExceptionOfType(RegistryException.class).isThrownBy(() -> sync(PLEURA));

        assertThat(copy(1)).contains(new Copy.Synced(pacing.today()));
        assertThat(copy(3)).contains(new Copy.Synced(TODAY));
        assertThat(copy(5)).contains(new Copy.Synced(TODAY));
        assertThat(store.state(PLEURA).lastFinished()).isEqualTo(PartialDate.of(TODAY));
    }

    @Test
    void aSyncTakenUpLaterIsFinishedAsOfItsStartAndThenBroughtUpToDate() throws Exception {
        registry.nextGood();
        failForGood();
        assertThatExceptionOfType(RegistryException.class).isThrownBy(() -> sync(PLEURA));
        pacing.passDays(3);
        registry.hold(study(1, "second", "pleura"), TODAY.plusDays(1));

        SyncSummary summary = sync(PLEURA);

        assertThat(summary.stored()).isEqualTo(new Tally(3, 1, 0));
        assertThat(lastRequest().get("filter.advanced")).isEqualTo("AREA[LastUpdatePostDate]RANGE[2026-11-23,MAX]");
        assertThat(summary.confirmedOn()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void anExpiredTokenBeginsTheRunAnew() throws Exception {
        registry.nextGood();
        failForGood();
        assertThatExceptionOfType(RegistryException.class).isThrownBy(() -> sync(PLEURA));
        registry.forgetTokens();
        pacing.passDays(2);

        SyncSummary summary = sync(PLEURA);

        assertThat(summary.stored()).isEqualTo(new Tally(3, 0, 2));
        assertThat(summary.confirmedOn()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void aRegistryThatKeepsForgettingItsPlaceIsLeftAlone() {
        for (int i = 0; i < 5; i++) {
            registry.nextGood();
            registry.next((exchange, _) -> PretendRegistry.send(exchange, 400, "Unknown page token"));
        }

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> sync(PLEURA))
                .withMessageContaining("forgets its place");
    }

    @Test
    void anEmptyPageWithATokenIsNotTheLast() throws Exception {
        registry.nextGood();
        registry.next((exchange, body) ->
                PretendRegistry.send(exchange, 200, "{\"studies\":[],\"nextPageToken\":\"empty\"}"));
        registry.next((exchange, _) -> PretendRegistry.send(exchange, 200, page(study(9, "first", "pleura"))));

        assertThat(sync(PLEURA).stored()).isEqualTo(new Tally(3, 0, 0));
    }

    @Test
    void aTokenThatRepeatsEndsTheSyncAndTheNextOneBeginsAnew() throws Exception {
        String again = "{\"studies\":[%s],\"nextPageToken\":\"same\"}".formatted(study(1, "first", "pleura"));
        registry.next((exchange, _) -> PretendRegistry.send(exchange, 200, again));
        registry.next((exchange, _) -> PretendRegistry.send(exchange, 200, again));

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> sync(PLEURA))
                .withMessageContaining("does not end: after page 2 it sends us where we have been");
        assertThat(sync(PLEURA).stored()).isEqualTo(new Tally(4, 0, 1));
    }

    @Test
    void emptyPagesWithoutEndAreNotFollowedForEver() {
        for (int i = 0; i < 30; i++) {
            String page = "{\"studies\":[],\"nextPageToken\":\"t%d\"}".formatted(i);
            registry.next((exchange, _) -> PretendRegistry.send(exchange, 200, page));
        }

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> sync(PLEURA))
                .withMessageContaining("does not end");
    }

    @Test
    void aRecordThatCannotBeReadIsReportedAndOurOlderCopyNotConfirmed() throws Exception {
        sync(PLEURA);
        pacing.passDays(5);
        String bad = study(2, "second", "pleura").replace("\"SUSPENDED\"", "7");
        registry.hold(bad, pacing.today());

        SyncSummary summary = sync(PLEURA);

        assertThat(summary.rejected()).isEqualTo(1);
        assertThat(summary.read()).isEqualTo(1);
        assertThat(rejected.getFirst().message())
                .isEqualTo("NCT00000002 /protocolSection/statusModule/overallStatus: 7 is not a text."
                        + " Expected e.g. \"…\".");
        assertThat(copy(2)).contains(new Copy.Synced(TODAY));
        assertThat(copy(3)).contains(new Copy.Synced(TODAY.plusDays(5)));
    }

    @Test
    void aRecordThatCanBeReadAgainIsFetchedByTheNextComparison() throws Exception {
        registry.hold(study(2, "first", "pleura").replace("\"SUSPENDED\"", "7"), LONG_AGO);
        assertThat(sync(PLEURA).rejected()).isEqualTo(1);
        registry.hold(study(2, "first", "pleura"), LONG_AGO);
        pacing.passDays(31);

        assertThat(sync(PLEURA).stored()).isEqualTo(new Tally(1, 0, 0));
        assertThat(copy(2)).contains(new Copy.Synced(pacing.today()));
    }

    @Test
    void aSyncThatDiesBetweenPagesKeepsThoseItHas() throws Exception {
        SyncListener dying = new SyncListener() {
            @Override
            public void progress(Run run) {
                if (run.pages() == 2) {
                    throw new IllegalStateException("gone");
                }
            }

            @Override
            public void rejected(RejectedRecord one) {}

            @Override
            public void waiting(Duration time, String why) {}
        };

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Sync(client, store, dying).run(PLEURA));

        assertThat(store.openRun(PLEURA)).map(Run::seen).contains(4);
        assertThat(sync(PLEURA).stored()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void twoSyncsOfOneCopyDoNotCross() throws Exception {
        try (SyncState.Claim _ = store.claim()) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> sync(PLEURA))
                    .withMessageContaining("nother sync");
            assertThat(registry.requests()).isEmpty();
        }
        assertThat(sync(PLEURA).read()).isEqualTo(5);
    }

    /// A study of a version, found by some words.
    private static String study(int number, String version, String words) {
        return Records.with(
                "NCT0000%04d".formatted(number),
                "\"statusModule\":{\"overallStatus\":\"SUSPENDED\"},\"conditionsModule\":{\"keywords\":[\"%s\",\"%s\"]}"
                        .formatted(version, words),
                "");
    }

    private static String page(String... records) {
        return "{\"studies\":[" + String.join(",", records) + "]}";
    }

    private SyncSummary sync(Scope scope) throws InterruptedException {
        return new Sync(client, store, listener).run(scope);
    }

    private Optional<Copy> copy(int number) {
        return copy(new NctId("NCT0000%04d".formatted(number)));
    }

    private PretendRegistry.Request lastRequest() {
        return registry.requests().getLast();
    }

    private void failForGood() {
        for (int i = 0; i < 6; i++) {
            registry.next((exchange, _) -> PretendRegistry.send(exchange, 503, "busy"));
        }
    }
}
