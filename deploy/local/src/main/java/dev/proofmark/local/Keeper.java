package dev.proofmark.local;

import dev.proofmark.platform.backing.BackingService;
import dev.proofmark.platform.backing.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps one part of the stack alive, in a thread of its own: starts it, notices when it dies, starts it again. */
final class Keeper {

    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final int TRIES_AT_FIRST = 3;

    private final BackingService part;
    private final List<Keeper> needed;
    private final StackSettings settings;
    private final PidFile pidFile;
    private final Consumer<String> report;
    private final BackOff backOff = new BackOff();
    private final CountDownLatch settled = new CountDownLatch(1);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean ready;
    private volatile boolean everReady;
    private volatile @Nullable String failure;

    Keeper(BackingService part, List<Keeper> needed, StackSettings settings, Consumer<String> report) {
        this.part = part;
        this.needed = List.copyOf(needed);
        this.settings = settings;
        this.pidFile = new PidFile(settings.run(), part.name());
        this.report = report;
        this.thread = new Thread(this::keep, "keeper of " + part.name());
    }

    String name() {
        return part.name();
    }

    Optional<ProcessHandle> process() {
        return part.process().map(ServerProcess::handle);
    }

    /** Whether it answered after its last start, and has not died since as far as we know. */
    boolean isReady() {
        return ready && part.process().filter(ServerProcess::isAlive).isPresent();
    }

    /** Why it could not be started at all. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether it has stopped trying before it was ever ready. */
    boolean gaveUp() {
        return settled.getCount() == 0 && !everReady && !retired();
    }

    /** Another keeper of the same part, after this one has stopped it. */
    Keeper successor() {
        return new Keeper(part, List.of(), settings, report);
    }

    void begin() {
        thread.start();
    }

    /** Waits until it was ready once or has given up; whether it has come that far. */
    boolean settles(Duration time) throws InterruptedException {
        return settled.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Tells it to start nothing any more. */
    void retire() {
        stopping.countDown();
        thread.interrupt();
    }

    /** Stops the part, after {@link #retire()}. */
    void stop() throws IOException {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        part.close();
        pidFile.delete();
    }

    private boolean retired() {
        return stopping.getCount() == 0;
    }

    private void keep() {
        try {
            for (Keeper other : needed) {
                other.settled.await();
            }
            int tries = 0;
            while (!retired() && (everReady || tries < TRIES_AT_FIRST)) {
                tries++;
                live();
            }
        } catch (InterruptedException stopped) {
            ready = false;
        } finally {
            settled.countDown();
        }
    }

    private void live() throws InterruptedException {
        long born = System.nanoTime();
        String end = startAndWatch(born);
        ready = false;
        if (!retired()) {
            Duration pause = backOff.after(Duration.ofNanos(System.nanoTime() - born));
            report.accept("%-20s %s; starting it again in %s s".formatted(name(), end, seconds(pause)));
            part.close();
            boolean stopped = stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            if (stopped) {
                ready = false;
            }
        }
    }

    /** One life of the part; how it ended. */
    private String startAndWatch(long born) {
        try {
            part.launch();
            note();
            part.awaitReady();
            ready = true;
            everReady = true;
            report.accept("%-20s ready after %5s s   port %d"
                    .formatted(name(), seconds(Duration.ofNanos(System.nanoTime() - born)), part.port()));
            settled.countDown();
            ServerProcess process = part.process().orElseThrow();
            while (!process.exitsWithin(GLANCE)) {
                if (retired()) {
                    return "stops";
                }
            }
            return "has ended by itself or by somebody's hand";
        } catch (IOException | UncheckedIOException | IllegalStateException | StackException problem) {
            failure = problem.getMessage();
            return "did not start: " + problem.getMessage();
        }
    }

    private void note() throws IOException {
        Optional<ProcessHandle> process = process();
        if (process.isPresent()) {
            pidFile.write(process.get());
        }
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }
}
