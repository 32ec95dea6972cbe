package org.trialway.knowledge;

/// How many days after its date a fact still tells how a person is.
///
/// | kind | days | from |
/// |---|---|---|
/// | laboratory result | 28 | oncology protocols ask for results at most 7 to 28 days before the start of treatment |
/// | performance status | 28 | assessed in the same screening visits |
/// | scan | 42 | baseline scans are usually asked for within 28 to 42 days |
///
/// The days are our convention: the longest of the windows usual in protocols of solid-tumour trials, so that a fact
/// is not put aside that many a study would still take. The study's own window, where it states one, decides.
public enum ShelfLife {
    LABORATORY(28),
    PERFORMANCE_STATUS(28),
    SCAN(42);

    private final int days;

    ShelfLife(int days) {
        this.days = days;
    }

    /// Days after which the fact is too old; on the last of them it still counts.
    public int days() {
        return days;
    }
}
