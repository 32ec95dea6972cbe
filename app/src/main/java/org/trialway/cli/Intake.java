package org.trialway.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.trialway.registry.Incoming;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.RejectedRecord;

/// Hands what stands in files over in batches, in their order, while another thread reads ahead.
///
/// At most a few batches wait, so memory stays small whatever the files hold.
final class Intake {

    private static final int BATCHES_AHEAD = 3;
    private static final int BATCH_BYTES = 4 << 20;

    private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final int batchRecords;

    private volatile boolean isAbandoned;
    private List<RegistryRecord> records = new ArrayList<>();
    private List<RejectedRecord> rejected = new ArrayList<>();
    private long bytes;

    /// Some records that follow each other in the files.
    ///
    /// @param isLast whether nothing follows; the last batch may be empty
    record Batch(List<RegistryRecord> records, List<RejectedRecord> rejected, boolean isLast) {}

    private Intake(int batchRecords) {
        this.batchRecords = batchRecords;
    }

    /// Reads the files to their ends, or until `consumer` fails.
    ///
    /// @param batchRecords most records in a batch; one also ends after 4 MB
    static void read(List<RecordFile> files, int batchRecords, Consumer<Batch> consumer) {
        var intake = new Intake(batchRecords);
        var reading = new FutureTask<Void>(() -> intake.readAhead(files), null);
        var reader = Thread.ofPlatform().daemon().name("reading records").start(reading);
        try {
            intake.handOver(consumer);
            reading.get();
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading stopped: " + e.getCause(), e);
        } finally {
            intake.isAbandoned = true;
            reader.interrupt();
        }
    }

    private void readAhead(List<RecordFile> files) {
        try {
            files.forEach(file -> file.read(this::add));
        } finally {
            if (!isAbandoned) {
                put(true);
            }
        }
    }

    private void add(Incoming incoming) {
        switch (incoming) {
            case RegistryRecord record -> {
                records.add(record);
                bytes += record.json().length;
            }
            case RejectedRecord one -> rejected.add(one);
        }
        if (records.size() + rejected.size() >= batchRecords || bytes >= BATCH_BYTES) {
            put(false);
        }
    }

    private void put(boolean isLast) {
        try {
            queue.put(new Batch(records, rejected, isLast));
        } catch (InterruptedException e) {
            throw new CancellationException("nobody takes the records any more");
        }
        records = new ArrayList<>();
        rejected = new ArrayList<>();
        bytes = 0;
    }

    private void handOver(Consumer<Batch> consumer) throws InterruptedException {
        Batch batch;
        do {
            batch = queue.take();
            consumer.accept(batch);
        } while (!batch.isLast());
    }
}
