package org.trialway.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trialway.study.Standing.Kind;
import org.trialway.text.PartialDate;

class StandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Copy FRESH = new Copy.Synced(TODAY.minusDays(1));

    @ParameterizedTest(name = "recruiting, confirmed {0}, verified {1}, primary completion {2}: {3}")
    @CsvSource({
        "2026-11-23, 2026-10-01, 2027-05, OPEN",
        "2026-11-10, 2026-10-01, 2027-05, OPEN",
        "2026-11-09, 2026-10-01, 2027-05, WAS_OPEN",
        "2026-11-23, 2024-11-24, 2027-05, OPEN",
        "2026-11-23, 2024-11-23, 2027-05, WAS_OPEN",
        "2026-11-23, 2024-11, 2027-05, WAS_OPEN",
        "2026-11-23, '', 2027-05, WAS_OPEN",
        "2026-11-23, 2026-10-01, '', OPEN",
        "2026-11-23, 2026-10-01, 2026-11, OPEN",
        "2026-11-23, 2026-10-01, 2026-11-23, WAS_OPEN",
        "2026-11-23, 2026-10-01, 2026-11-24, OPEN",
        "2026-11-23, 2026-10-01, 2025, WAS_OPEN"
    })
    void aRecruitingStudyIsOpenOnlyWhileEverythingVouchesForIt(
            LocalDate confirmed, String verified, String completion, Kind expected) {
        Status status = recruiting(date(verified), date(completion));
        assertThat(Standing.of(status, new Copy.Synced(confirmed), TODAY).kind())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(RecruitmentStatus.class)
    void onlyARecruitingStudyIsEverOpen(RecruitmentStatus recorded) {
        boolean open = Standing.of(vouchedFor(recorded), FRESH, TODAY).isOpen();
        assertThat(open).isEqualTo(recorded == RecruitmentStatus.RECRUITING);
    }

    @ParameterizedTest
    @EnumSource(RecruitmentStatus.class)
    void noCopyButAFreshlySyncedOneIsEverOpen(RecruitmentStatus recorded) {
        for (Copy copy : List.of(
                new Copy.FromFile(), new Copy.Starter(), new Copy.Gone(TODAY), new Copy.Synced(TODAY.minusDays(15)))) {
            assertThat(Standing.of(vouchedFor(recorded), copy, TODAY).kind()).isNotEqualTo(Kind.OPEN);
        }
    }

    @Test
    void aRecruitingRecordOf2020ReadsWasRecruitingWithItsDate() {
        Status status = recruiting(PartialDate.parse("2020-05-13"), PartialDate.UNKNOWN);
        assertThat(Standing.of(status, FRESH, TODAY).words()).isEqualTo("was recruiting on 2020-05-13");
    }

    @Test
    void aStarterStudyReadsWasRecruitingHoweverRecentItsRecord() {
        Standing standing = Standing.of(vouchedFor(RecruitmentStatus.RECRUITING), new Copy.Starter(), TODAY);
        assertThat(standing.words()).isEqualTo("was recruiting on 2026-10-01");
    }

    @Test
    void aVanishedRecordIsNotKnownSinceTheDayItWasMissed() {
        Standing standing = Standing.of(vouchedFor(RecruitmentStatus.RECRUITING), new Copy.Gone(TODAY), TODAY);
        assertThat(standing.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(standing.words()).isEqualTo("status not known, last recorded as recruiting, as of 2026-11-24");
    }

    @Test
    void aStudyNotYetRecruitingIsNotYetOpenOnlyWhileTheCopyIsFresh() {
        Status status = vouchedFor(RecruitmentStatus.NOT_YET_RECRUITING);
        assertThat(Standing.of(status, FRESH, TODAY).kind()).isEqualTo(Kind.NOT_YET_OPEN);
        assertThat(Standing.of(status, new Copy.FromFile(), TODAY).kind()).isEqualTo(Kind.UNKNOWN);
    }

    @ParameterizedTest(name = "a site that is {0} in an open study is {1}")
    @CsvSource({
        "RECRUITING, OPEN",
        "NOT_YET_RECRUITING, NOT_YET_OPEN",
        "COMPLETED, CLOSED",
        "WITHDRAWN, CLOSED",
        "SUSPENDED, CLOSED",
        "ACTIVE_NOT_RECRUITING, CLOSED",
        "UNKNOWN, UNKNOWN"
    })
    void aSiteOfAnOpenStudyAnswersForItself(RecruitmentStatus site, Kind expected) {
        Standing study = Standing.of(vouchedFor(RecruitmentStatus.RECRUITING), FRESH, TODAY);
        assertThat(study.atSite(site(site)).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(RecruitmentStatus.class)
    void noSiteOfAClosedStudyIsOpen(RecruitmentStatus site) {
        Standing study = Standing.of(vouchedFor(RecruitmentStatus.COMPLETED), FRESH, TODAY);
        assertThat(study.atSite(site(site)).isOpen()).isFalse();
    }

    private static Site site(RecruitmentStatus status) {
        return new Site("", "Leeds", "", "", "United Kingdom", status, Site.Position.UNKNOWN, List.of());
    }

    private static Status vouchedFor(RecruitmentStatus recorded) {
        return status(recorded, PartialDate.parse("2026-10-01"), PartialDate.parse("2027-05"));
    }

    private static Status recruiting(PartialDate verified, PartialDate completion) {
        return status(RecruitmentStatus.RECRUITING, verified, completion);
    }

    private static Status status(RecruitmentStatus recorded, PartialDate verified, PartialDate completion) {
        var unknown = PartialDate.UNKNOWN;
        return new Status(recorded, "", verified, unknown, completion, unknown, unknown, unknown);
    }

    private static PartialDate date(String text) {
        return text.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(text);
    }
}
