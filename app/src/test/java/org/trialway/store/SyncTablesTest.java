package org.trialway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.criteria.Candidate;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.Scope;
import org.trialway.registry.SnapshotStore.Tally;
import org.trialway.registry.SyncState.Delivery;
import org.trialway.registry.SyncState.Difference;
import org.trialway.registry.SyncState.Run;
import org.trialway.registry.SyncState.ScopeState;
import org.trialway.study.Copy;
import org.trialway.study.NctId;
import org.trialway.study.Standing;
import org.trialway.text.PartialDate;

class SyncTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LATER = DAY.plusDays(9);
    private static final Scope MESO = new Scope("mesothelioma", "");

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

    private static Run run(Run.Kind kind, LocalDate day) {
        return Run.of(kind, day, PartialDate.UNKNOWN);
    }

    private static List<RegistryRecord> records(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> ARecord.of(number).read())
                .toList();
    }

    private static List<NctId> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> ARecord.of(number).id()).toList();
    }

    private static Delivery delivery(int... numbers) {
        return Delivery.ofRecords(records(numbers), List.of());
    }

    private void syncEverything(Scope scope, LocalDate day, int... numbers) {
        var run = run(Run.Kind.EVERYTHING, day);
        store.open(scope, run);
        store.save(scope, run, delivery(numbers), day);
        store.finish(scope);
    }

    private Copy copyOf(int number) {
        return store.find(ARecord.of(number).id()).orElseThrow().copy();
    }

    private boolean isOpen(int number, LocalDate today) {
        var found = new ArrayList<Candidate>();
        store.eachCandidate(found::add);
        return found.stream()
                .filter(candidate -> candidate.id().equals(ARecord.of(number).id()))
                .anyMatch(candidate ->
                        Standing.of(candidate.status(), candidate.copy(), today).isOpen());
    }

    @Test
    void aScopeNeverHeardOfHasNeitherDay() {
        assertThat(store.state(MESO)).isEqualTo(new ScopeState(MESO, PartialDate.UNKNOWN, PartialDate.UNKNOWN));
        assertThat(store.states()).isEmpty();
        assertThat(store.openRun(MESO)).isEmpty();
    }

    @Test
    void aRunIsRememberedPageByPage() {
        var run = new Run(Run.Kind.CHANGES, DAY, PartialDate.parse("2026-05-20"), 0, 0, -1, "");
        store.open(MESO, run);
        assertThat(store.openRun(MESO)).contains(run);

        var after = new Run(Run.Kind.CHANGES, DAY, PartialDate.parse("2026-05-20"), 1, 2, 7, "next");
        assertThat(store.save(MESO, after, delivery(1, 2), DAY)).isEqualTo(new Tally(2, 0, 0));
        store.close();
        store = SqliteStore.open(home);

        assertThat(store.openRun(MESO)).contains(after);
        assertThat(store.openRun(Scope.ALL)).isEmpty();
    }

    @Test
    void aFinishedRunDatesItsScopeByTheDayItStarted() {
        syncEverything(MESO, DAY, 1);
        store.open(Scope.ALL, run(Run.Kind.CHANGES, LATER));
        store.finish(Scope.ALL);
        store.open(MESO, run(Run.Kind.COMPARISON, LATER));
        store.finish(MESO);

        assertThat(store.states())
                .containsExactly(
                        new ScopeState(MESO, PartialDate.of(DAY), PartialDate.of(LATER)),
                        new ScopeState(Scope.ALL, PartialDate.of(LATER), PartialDate.UNKNOWN));
        assertThat(store.openRun(MESO)).isEmpty();
        assertThat(store.coverage().syncedOn())
                .as("the scope that was last in step longest ago")
                .isEqualTo(PartialDate.of(DAY));
        assertThatThrownBy(() -> store.finish(MESO)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRunThatNeverFinishesVouchesOnlyForWhatItBrought() {
        syncEverything(MESO, DAY, 1, 2);
        var changes = run(Run.Kind.CHANGES, LATER);
        store.open(MESO, changes);
        store.save(MESO, changes, delivery(2), LATER);

        assertThat(copyOf(1)).isEqualTo(new Copy.Synced(DAY));
        assertThat(copyOf(2)).isEqualTo(new Copy.Synced(LATER));
        store.finish(MESO);
        assertThat(copyOf(1)).isEqualTo(new Copy.Synced(LATER));
    }

    @Test
    void aSyncThatDoesNotFinishFor15DaysLeavesNothingOpen() {
        syncEverything(MESO, DAY, 1, 2);
        assertThat(isOpen(1, DAY.plusDays(14))).isTrue();

        store.open(MESO, run(Run.Kind.CHANGES, DAY.plusDays(15)));
        store.save(MESO, run(Run.Kind.CHANGES, DAY.plusDays(15)), delivery(2), DAY.plusDays(15));

        assertThat(isOpen(1, DAY.plusDays(15))).isFalse();
        assertThat(isOpen(2, DAY.plusDays(15))).isTrue();
    }

    @Test
    void aFileThatDiffersTakesTheRecordOutOfEveryScope() {
        syncEverything(MESO, DAY, 1, 2);
        syncEverything(Scope.ALL, DAY, 1, 2);

        store.save(List.of(ARecord.of(1).titled("other").read(), ARecord.of(2).read()), LATER);

        assertThat(copyOf(1)).isEqualTo(new Copy.FromFile());
        assertThat(copyOf(2)).isEqualTo(new Copy.Synced(DAY));
        assertThat(isOpen(1, LATER)).isFalse();
        store.open(MESO, run(Run.Kind.COMPARISON, LATER));
        store.save(MESO, run(Run.Kind.COMPARISON, LATER), Delivery.ofIds(ids(1, 2)), LATER);
        assertThat(store.difference(MESO)).isEqualTo(new Difference(List.of(), ids(1)));
    }

    @Test
    void aRestatedStudyThatTheRegistryBringsBecomesARegistryRecord() {
        store.save(List.of(ARecord.of(1).inOurWords().read()), DAY);
        assertThat(isOpen(1, DAY)).isFalse();

        var run = run(Run.Kind.EVERYTHING, DAY);
        store.open(MESO, run);
        assertThat(store.save(MESO, run, delivery(1), DAY)).isEqualTo(new Tally(1, 0, 0));
        assertThat(copyOf(1)).isEqualTo(new Copy.Synced(DAY));
    }

    @Test
    void theDifferenceNamesWhatWasNotSeenAndWhatIsNotHeld() {
        syncEverything(MESO, DAY, 1, 2, 3);
        store.open(MESO, run(Run.Kind.COMPARISON, LATER));
        store.save(MESO, run(Run.Kind.COMPARISON, LATER), Delivery.ofIds(ids(9, 3, 5)), LATER);
        store.save(MESO, run(Run.Kind.COMPARISON, LATER), Delivery.ofIds(ids(1)), LATER);

        assertThat(store.difference(MESO)).isEqualTo(new Difference(ids(2), ids(5, 9)));
    }

    @Test
    void aVanishedRecordIsGoneUntilTheRegistryBringsItAgain() {
        syncEverything(MESO, DAY, 1, 2);
        var comparison = run(Run.Kind.COMPARISON, LATER);
        store.open(MESO, comparison);
        store.save(MESO, comparison, new Delivery(List.of(), List.of(), List.of(), List.of(), ids(1, 77)), LATER);
        store.finish(MESO);

        assertThat(copyOf(1)).isEqualTo(new Copy.Gone(LATER));
        assertThat(isOpen(1, LATER)).isFalse();
        assertThat(store.coverage().studies()).isEqualTo(2);

        store.save(List.of(ARecord.of(1).titled("from a file").read()), LATER);
        assertThat(copyOf(1)).isEqualTo(new Copy.Gone(LATER));

        syncEverything(MESO, LATER, 1);
        assertThat(copyOf(1)).isEqualTo(new Copy.Synced(LATER));
    }

    @Test
    void aRecordThatLeftTheScopeIsReceivedButNoMember() {
        syncEverything(MESO, DAY, 1, 2);
        var comparison = run(Run.Kind.COMPARISON, LATER);
        store.open(MESO, comparison);
        store.save(MESO, comparison, new Delivery(List.of(), records(1), List.of(), List.of(), List.of()), LATER);

        assertThat(copyOf(1)).isEqualTo(new Copy.Synced(LATER));
        assertThat(store.difference(MESO).unseen()).isEqualTo(ids(2));
        syncEverything(MESO, LATER.plusDays(5), 2);
        assertThat(copyOf(1)).isEqualTo(new Copy.Synced(LATER));
    }

    @Test
    void aVersionThatCouldNotBeReadEndsTheOlderCopysConfirmation() {
        syncEverything(MESO, DAY, 1, 2);
        var changes = run(Run.Kind.CHANGES, LATER);
        store.open(MESO, changes);
        store.save(MESO, changes, Delivery.ofRecords(List.of(), ids(1)), LATER);
        store.finish(MESO);

        assertThat(copyOf(1)).isEqualTo(new Copy.Synced(DAY));
        assertThat(copyOf(2)).isEqualTo(new Copy.Synced(LATER));
    }

    @Test
    void anotherRunForgetsWhatTheLastOneSaw() {
        syncEverything(MESO, DAY, 1, 2);
        store.open(MESO, run(Run.Kind.COMPARISON, LATER));
        store.save(MESO, run(Run.Kind.COMPARISON, LATER), Delivery.ofIds(ids(1, 2)), LATER);
        store.open(MESO, run(Run.Kind.COMPARISON, LATER));

        assertThat(store.difference(MESO).unseen()).isEqualTo(ids(1, 2));
    }

    @Test
    void aPageIsSavedWhollyOrNotAtAll() {
        var run = run(Run.Kind.EVERYTHING, DAY);
        store.open(MESO, run);
        var after = new Run(Run.Kind.EVERYTHING, DAY, PartialDate.UNKNOWN, 1, 1, 1, "");

        assertThatThrownBy(() -> store.save(new Scope("never opened", ""), after, delivery(1), DAY))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.coverage().studies()).isZero();
        assertThat(Stream.of(MESO).map(store::openRun)).containsExactly(java.util.Optional.of(run));
    }
}
