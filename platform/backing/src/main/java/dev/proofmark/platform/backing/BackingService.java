package dev.proofmark.platform.backing;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A real server that runs as a child process of ours, with data of its own. */
public interface BackingService extends AutoCloseable {

    /** What people call it, for progress lines and process files. */
    String name();

    /** The port of 127.0.0.1 where it listens. */
    int port();

    /** The running process, or nothing before {@link #launch()} and after {@link #close()}. */
    Optional<ServerProcess> process();

    /** Prepares the data folder where that is still to do, and starts the process without waiting for it to answer. */
    void launch() throws IOException;

    /** Whether it answers its own protocol, asked once. */
    boolean ready();

    /** Stops the process in its gentle way, and by force where that takes too long. */
    @Override
    void close();

    /** How long {@link #start()} waits. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /** Launches and waits until it answers. */
    default void start() throws IOException {
        launch();
        awaitReady();
    }

    /** Waits, after {@link #launch()}, until it answers. */
    default void awaitReady() {
        Readiness.await(this);
    }
}
