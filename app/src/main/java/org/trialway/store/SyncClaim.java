package org.trialway.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.trialway.registry.SyncState.Claim;
import org.trialway.store.StoreException.Problem;

/// Holds a lock on a file beside the store for as long as a sync runs. The system lets go of it when the program dies.
final class SyncClaim implements Claim {

    private final Path file;
    private final FileChannel channel;

    private SyncClaim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// @throws StoreException if another sync of this copy is under way, in this program or another
    static SyncClaim on(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreException(
                        Problem.IN_USE, file + ": another sync of this copy is under way. It goes on by itself.");
            }
            return new SyncClaim(file, channel);
        } catch (IOException e) {
            throw StoreException.notWritable(file, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw StoreException.notWritable(file, e);
        }
    }
}
