package dev.proofmark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Whether processes that need not be our children live. */
final class Life {

    private static final Duration GLANCE = Duration.ofMillis(50);

    private Life() {}

    /**
     * Whether it runs. A process that has ended but that nobody has asked for its exit code still has its id (a
     * "zombie"; for good, where a container's first process asks for none): it does not live.
     */
    static boolean lives(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    private static boolean isZombie(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return line.startsWith(") Z", line.lastIndexOf(')'));
        } catch (IOException noSuchFileHere) {
            return false;
        }
    }

    /** Waits for its end; whether it has come within the time. */
    static boolean ends(ProcessHandle process, Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        while (lives(process) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return !lives(process);
    }
}
