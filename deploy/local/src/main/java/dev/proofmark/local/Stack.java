package dev.proofmark.local;

import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Laboratories;
import dev.proofmark.local.demo.Personnel;
import dev.proofmark.local.demo.StepFailedException;
import dev.proofmark.platform.backing.BackingService;
import dev.proofmark.platform.backing.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The running stack, for the command line and for tests. PostgreSQL, Kafka and Keycloak start together; the services
 * begin as soon as the first two answer, and wait for Keycloak by themselves.
 */
public final class Stack implements AutoCloseable {

    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final StackSettings settings;
    private final Consumer<String> report;
    private final List<List<Keeper>> groups = new ArrayList<>();
    private @Nullable StackLock lock;
    private boolean closed;
    private boolean empty;

    /**
     * A stack that is not started yet. It starts once: after {@link #close()} it takes another one.
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

    /** Leaves the stack without the people of the fictional body: only the realm's users are there. */
    Stack leftEmpty() {
        empty = true;
        return this;
    }

    /** Starts everything on the data that is there, and returns when every part has answered. */
    public void start() throws IOException {
        start(false);
    }

    /** As {@link #start()}, with the data of earlier runs thrown away as soon as nothing else is in the way. */
    void startAfresh() throws IOException {
        start(true);
    }

    private void start(boolean afresh) throws IOException {
        lock();
        report.accept("Proofmark starts; data in " + settings.home());
        try {
            DataVersion.check(settings.home());
            var _ = Leftovers.stop(settings, report);
            demandFreePorts();
            begin(afresh);
            awaitSettled();
            if (!empty) {
                recordPeopleAndLaboratories();
            }
            announceReady();
        } catch (IOException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** Through the gateway, as its own people would: audits need auditors and tests laboratories that are on record. */
    private void recordPeopleAndLaboratories() {
        Gateway gateway = new Gateway(settings.gateway(), settings.keycloak(), PATIENCE, report);
        try {
            Path seed = settings.root().resolve("deploy/local/seed");
            int recorded = Personnel.read(seed.resolve("people.json"), gateway).record()
                    + Laboratories.read(seed.resolve("laboratories.json"), gateway)
                            .record();
            if (recorded > 0) {
                report.accept("People, competences and laboratories put on record: " + recorded);
            }
        } catch (StepFailedException refused) {
            throw new StackException(
                    "The body's people and laboratories could not be put on record: " + refused.getMessage(), refused);
        }
    }

    private synchronized void lock() throws IOException {
        demandNotClosed();
        lock = StackLock.take(settings.run()).orElseThrow(AlreadyRunningException::new);
        new PidFile(settings.run(), "supervisor").write(ProcessHandle.current());
        Files.deleteIfExists(settings.readyFile());
    }

    private void demandNotClosed() {
        if (closed) {
            throw new StoppedMeanwhileException();
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

    private synchronized void begin(boolean afresh) throws IOException {
        demandNotClosed();
        if (afresh) {
            discardData();
        }
        settings.ports().write(settings.portsFile());
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

    private void discardData() throws IOException {
        if (Files.isDirectory(settings.data())) {
            try (Stream<Path> paths = Files.walk(settings.data())) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
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

    /** Says that it is ready, to those who started it in the background, unless it has been stopped meanwhile. */
    private synchronized void announceReady() throws IOException {
        demandNotClosed();
        Files.writeString(
                settings.readyFile(), Long.toString(ProcessHandle.current().pid()));
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

    /** Stops a part, which stays down until it is brought back. */
    public synchronized void takeDown(String part) {
        Keeper keeper = keeper(part);
        keeper.retire();
        stop(keeper);
    }

    /** Starts a part that was taken down; {@link #ready()} tells when it is there. */
    public synchronized void bringBack(String part) {
        Keeper successor = keeper(part).successor();
        groups.replaceAll(group -> group.stream()
                .map(keeper -> keeper.name().equals(part) ? successor : keeper)
                .toList());
        successor.begin();
    }

    private Keeper keeper(String part) {
        return keepers().stream()
                .filter(keeper -> keeper.name().equals(part))
                .findFirst()
                .orElseThrow(() -> new StackException("The stack has no part called " + part));
    }

    /** Stops everything in order: the gateway, the services, Keycloak, then Kafka and PostgreSQL. */
    @Override
    public synchronized void close() {
        closed = true;
        StackLock held = lock;
        if (held == null) {
            return;
        }
        keepers().forEach(Keeper::retire);
        for (List<Keeper> group : groups) {
            group.parallelStream().forEach(this::stop);
        }
        boolean ran = !groups.isEmpty();
        groups.clear();
        tidy(held);
        lock = null;
        if (ran) {
            report.accept("Everything is stopped.");
        }
    }

    private void tidy(StackLock held) {
        try (held) {
            new PidFile(settings.run(), "supervisor").delete();
            Files.deleteIfExists(settings.portsFile());
            Files.deleteIfExists(settings.readyFile());
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
}
