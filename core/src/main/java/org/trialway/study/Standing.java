package org.trialway.study;

import java.time.LocalDate;
import org.trialway.text.PartialDate;

/// Whether a study takes people, as far as our copy can tell: the one answer every door shows.
///
/// | recorded status | our copy | answer |
/// |---|---|---|
/// | any | gone from the registry | unknown |
/// | recruiting | confirmed at most 14 days ago, record verified at most 2 years ago, primary completion not past |
/// open |
/// | recruiting | anything else | was open |
/// | not yet recruiting | as for open | not yet open |
/// | not yet recruiting, unknown, withheld, expanded access available | anything else | unknown |
/// | all others | any | closed |
///
/// @param on the day the answer speaks of; unknown when the record has no date
public record Standing(Kind kind, PartialDate on, RecruitmentStatus recorded) {

    /// Days after its last confirmation for which a copy may still be called open.
    public static final int FRESH_DAYS = 14;

    /// Years after its verification for which a record may still be called open.
    public static final int VERIFIED_YEARS = 2;

    /// In the order in which a list shows them: the likeliest to take people first.
    public enum Kind {
        OPEN,
        NOT_YET_OPEN,
        WAS_OPEN,
        UNKNOWN,
        CLOSED
    }

    /// The answer for a study whose record and copy are given.
    ///
    /// @param today the day the question is asked
    public static Standing of(Status status, Copy copy, LocalDate today) {
        if (copy instanceof Copy.Gone gone) {
            return new Standing(Kind.UNKNOWN, PartialDate.of(gone.noticedOn()), status.overall());
        }
        boolean current = isFresh(copy, today) && isVouchedFor(status, today);
        PartialDate on = current ? PartialDate.of(((Copy.Synced) copy).confirmedOn()) : status.recordedOn();
        return new Standing(kindOf(status.overall(), current), on, status.overall());
    }

    private static Kind kindOf(RecruitmentStatus recorded, boolean current) {
        return switch (recorded) {
            case RECRUITING -> current ? Kind.OPEN : Kind.WAS_OPEN;
            case NOT_YET_RECRUITING -> current ? Kind.NOT_YET_OPEN : Kind.UNKNOWN;
            case UNKNOWN, WITHHELD, AVAILABLE -> Kind.UNKNOWN;
            case ACTIVE_NOT_RECRUITING,
                    COMPLETED,
                    ENROLLING_BY_INVITATION,
                    SUSPENDED,
                    TERMINATED,
                    WITHDRAWN,
                    NO_LONGER_AVAILABLE,
                    TEMPORARILY_NOT_AVAILABLE,
                    APPROVED_FOR_MARKETING -> Kind.CLOSED;
        };
    }

    private static boolean isFresh(Copy copy, LocalDate today) {
        return copy instanceof Copy.Synced synced
                && !synced.confirmedOn().plusDays(FRESH_DAYS).isBefore(today);
    }

    private static boolean isVouchedFor(Status status, LocalDate today) {
        boolean verified = status.verified().isKnown()
                && !status.verified().earliest().plusYears(VERIFIED_YEARS).isBefore(today);
        boolean running = !status.primaryCompletion().isKnown()
                || !status.primaryCompletion().latest().isBefore(today);
        return verified && running;
    }

    /// Whether a site of the study takes people: as the study, and closed where the site itself is not recruiting.
    public Standing atSite(Site site) {
        return switch (site.status()) {
            case RECRUITING -> this;
            case UNKNOWN -> kind == Kind.OPEN ? new Standing(Kind.UNKNOWN, on, site.status()) : this;
            default -> kind == Kind.OPEN ? new Standing(kindOf(site.status(), true), on, site.status()) : this;
        };
    }

    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    /// One short line for people, e.g. "was recruiting on 2020-05-13" or "closed: completed, as of 2021-06".
    public String words() {
        return switch (kind) {
            case OPEN -> "open" + asOf();
            case NOT_YET_OPEN -> "not yet open" + asOf();
            case WAS_OPEN -> on.isKnown() ? "was recruiting on " + on : "was recruiting, date not given";
            case CLOSED -> "closed: " + recorded.words() + asOf();
            case UNKNOWN ->
                recorded == RecruitmentStatus.UNKNOWN
                        ? "status not known" + asOf()
                        : "status not known, last recorded as " + recorded.words() + asOf();
        };
    }

    private String asOf() {
        return on.isKnown() ? ", as of " + on : ", date not given";
    }
}
