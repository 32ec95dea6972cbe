package org.trialway.cli;

import java.time.LocalDate;
import java.util.List;
import org.trialway.cli.Intake.Batch;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RejectedRecord;
import org.trialway.registry.SnapshotStore;
import org.trialway.registry.SnapshotStore.Tally;

/// Saves what files hold, batch by batch, and counts what became of it.
final class Importing {

    private static final int REJECTED_SHOWN = 20;

    private final SnapshotStore store;
    private final LocalDate today;
    private final Progress progress;
    private final boolean showsAllErrors;

    private Tally tally = new Tally(0, 0, 0);
    private int rejected;
    private boolean isWhole = true;

    /// @param showsAllErrors whether to name every rejected record, not only the first
    Importing(SnapshotStore store, LocalDate today, Progress progress, boolean showsAllErrors) {
        this.store = store;
        this.today = today;
        this.progress = progress;
        this.showsAllErrors = showsAllErrors;
    }

    /// What became of the records of all files. `read = saved + rejected`, and so do the parts of `saved` add up.
    ///
    /// @param isWhole whether every file was read to its end
    record Summary(Tally saved, int rejected, boolean isWhole) {

        int read() {
            return saved.fresh() + saved.changed() + saved.unchanged() + rejected;
        }
    }

    /// Reads the files one after the other.
    ///
    /// @throws org.trialway.store.StoreException when a batch cannot be saved; those before it are
    Summary of(List<RecordFile> files, int batchRecords) {
        Intake.read(files, batchRecords, batch -> {
            save(batch);
            progress.reached(
                    files.stream().mapToLong(RecordFile::bytesRead).sum(),
                    summary().read());
        });
        if (!showsAllErrors && rejected > REJECTED_SHOWN) {
            progress.say(
                    "… and %,d more could not be read; --all-errors names each.".formatted(rejected - REJECTED_SHOWN));
        }
        return summary();
    }

    private Summary summary() {
        return new Summary(tally, rejected, isWhole);
    }

    private void save(Batch batch) {
        if (!batch.records().isEmpty()) {
            tally = tally.plus(store.save(batch.records(), today));
        }
        batch.rejected().forEach(this::reject);
    }

    private void reject(RejectedRecord record) {
        rejected++;
        isWhole &= !record.endsFile();
        if (showsAllErrors || rejected <= REJECTED_SHOWN) {
            progress.say(record.where() + ": " + record.message());
        }
    }
}
