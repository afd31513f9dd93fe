package dev.proofmark.local;

import dev.proofmark.platform.backing.BackingService;
import dev.proofmark.platform.backing.Ports;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The running stack, for the command line and for tests. PostgreSQL, Kafka and Keycloak start together; the services
 * begin as soon as the first two answer, and wait for Keycloak by themselves.
 */
public final class Stack implements AutoCloseable {

    private static final Duration GLANCE = Duration.ofMillis(200);

    private final StackSettings settings;
    private final Consumer<String> report;
    private final List<List<Keeper>> groups = new ArrayList<>();
    private @Nullable FileChannel lockFile;

    /**
     * A stack that is not started yet.
     *
     * @param report takes lines about what happens, from several threads
     */
    public Stack(StackSettings settings, Consumer<String> report) {
        this.settings = settings;
        this.report = report;
    }

    public StackSettings settings() {
        return settings;
    }

    /** Starts everything and returns when every part has answered. */
    public void start() throws IOException {
        lock();
        try {
            DataVersion.check(settings.home());
            var _ = Leftovers.stop(settings, report);
            demandFreePorts();
            new PidFile(settings.run(), "supervisor").write(ProcessHandle.current());
            settings.ports().write(settings.run().resolve("ports"));
            begin();
            awaitSettled();
        } catch (IOException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private synchronized void lock() throws IOException {
        Files.createDirectories(settings.run());
        FileChannel channel =
                FileChannel.open(settings.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new AlreadyRunningException();
        }
        lockFile = channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private void demandFreePorts() {
        for (Map.Entry<String, Integer> entry : settings.ports().byName().entrySet()) {
            int port = entry.getValue();
            if (Ports.taken(port)) {
                throw new StackException(PortOwner.sentence(entry.getKey(), port, PortOwner.of(port)));
            }
        }
    }

    private synchronized void begin() {
        StackParts parts = new StackParts(settings);
        List<Keeper> backing = keepers(parts.backing(), List.of());
        List<String> neededNames =
                parts.needed().stream().map(BackingService::name).toList();
        List<Keeper> needed = backing.stream()
                .filter(keeper -> neededNames.contains(keeper.name()))
                .toList();
        groups.add(keepers(List.of(parts.gateway()), List.of()));
        groups.add(keepers(parts.services(), needed));
        groups.add(backing.stream().filter(keeper -> !needed.contains(keeper)).toList());
        groups.add(needed.reversed());
        // Those that others wait for come first; at the end the groups stop in the order of the list.
        groups.reversed().forEach(group -> group.forEach(Keeper::begin));
    }

    private List<Keeper> keepers(List<BackingService> parts, List<Keeper> needed) {
        return parts.stream()
                .map(part -> new Keeper(part, needed, settings, report))
                .toList();
    }

    private void awaitSettled() {
        List<Keeper> waiting = new ArrayList<>(keepers());
        while (!waiting.isEmpty()) {
            waiting.removeIf(Stack::settled);
            keepers().stream().filter(Keeper::gaveUp).findFirst().ifPresent(keeper -> {
                throw new StackException(keeper.name() + " "
                        + keeper.failure().orElse("ended before it was ready") + "\nIts log: "
                        + settings.log(keeper.name()));
            });
        }
    }

    private static boolean settled(Keeper keeper) {
        try {
            return keeper.settles(GLANCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackException("The start was interrupted.", interrupted);
        }
    }

    private synchronized List<Keeper> keepers() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /** The process of a part, by its name: {@code postgres}, {@code audit-service} … */
    public Optional<ProcessHandle> process(String part) {
        return keepers().stream()
                .filter(keeper -> keeper.name().equals(part))
                .findFirst()
                .flatMap(Keeper::process);
    }

    /** Whether every part lives and has answered since its last start. */
    public boolean ready() {
        List<Keeper> keepers = keepers();
        return !keepers.isEmpty() && keepers.stream().allMatch(Keeper::isReady);
    }

    /** Stops everything in order: the gateway, the services, Keycloak, then Kafka and PostgreSQL. */
    @Override
    public synchronized void close() {
        if (lockFile == null) {
            return;
        }
        keepers().forEach(Keeper::retire);
        for (List<Keeper> group : groups) {
            group.parallelStream().forEach(this::stop);
        }
        groups.clear();
        try {
            new PidFile(settings.run(), "supervisor").delete();
            Files.deleteIfExists(settings.run().resolve("ports"));
            Files.deleteIfExists(settings.run().resolve("ready"));
            lockFile.close();
            lockFile = null;
        } catch (IOException failure) {
            report.accept("The process files could not be tidied: " + failure.getMessage());
        }
    }

    private void stop(Keeper keeper) {
        boolean ran = keeper.process().isPresent();
        try {
            keeper.stop();
        } catch (IOException failure) {
            report.accept("%-20s %s".formatted(keeper.name(), failure.getMessage()));
        }
        if (ran) {
            report.accept("%-20s stopped".formatted(keeper.name()));
        }
    }

    /** The folder of the stack that the working copy's {@code ./proofmark} uses. */
    static Path home(Path root) {
        return root.resolve(".proofmark");
    }
}
