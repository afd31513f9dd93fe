package dev.proofmark.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Held by the one process that starts, runs and stops a stack. The operating system lets go of it when its holder has
 * ended, in whatever way: therefore this, and no process id, says whether a stack runs.
 */
final class StackLock implements Closeable {

    private static final Duration GLANCE = Duration.ofMillis(50);

    /** How long a killed process may take to let go. */
    private static final Duration VANISHING = Duration.ofSeconds(1);

    private final FileChannel channel;

    private StackLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes it, or nothing when a living process holds it. */
    static Optional<StackLock> take(Path folder) throws IOException {
        Files.createDirectories(folder);
        long deadline = System.nanoTime() + VANISHING.toNanos();
        Optional<StackLock> lock = tryOnce(folder);
        while (lock.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(GLANCE.toNanos());
            lock = tryOnce(folder);
        }
        return lock;
    }

    private static Optional<StackLock> tryOnce(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel)) {
            return Optional.of(new StackLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
