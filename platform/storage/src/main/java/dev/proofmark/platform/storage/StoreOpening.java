package dev.proofmark.platform.storage;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Opens the store: makes its folders, sees that it is this service's own, and clears away what crashes left half
 * received. A store that cannot be opened stops the start.
 */
@ApplicationScoped
public class StoreOpening {

    private static final Logger LOGGER = Logger.getLogger(StoreOpening.class);

    private final Folders folders;
    private final StorageConfig config;
    private final String service;

    public StoreOpening(StorageConfig config, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.folders = new Folders(config.root());
        this.config = config;
        this.service = service;
    }

    void open(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) throws IOException {
        folders.create();
        requireOwn();
        sweep();
    }

    /** Two services in one folder would take each other's files for garbage. */
    private void requireOwn() throws IOException {
        Path mark = folders.root().resolve("OWNER");
        if (!Files.exists(mark)) {
            Path written = folders.incoming().resolve(UUID.randomUUID().toString());
            Files.writeString(written, service);
            Files.move(written, mark, StandardCopyOption.ATOMIC_MOVE);
        }
        String owner = Files.readString(mark).strip();
        if (!owner.equals(service)) {
            throw new IllegalStateException("The store " + folders.root() + " is " + owner + "'s, not " + service
                    + "'s: give each service a proofmark.storage.root of its own.");
        }
    }

    @Scheduled(every = "1h", delayed = "1h")
    void sweep() throws IOException {
        Instant stale = Instant.now().minus(config.staleAfter());
        int swept = 0;
        for (Path file : incoming()) {
            if (isOlder(file, stale) && Files.deleteIfExists(file)) {
                swept++;
            }
        }
        if (swept > 0) {
            LOGGER.infof("Cleared away %d uploads that were never finished.", swept);
        }
    }

    private List<Path> incoming() throws IOException {
        try (Stream<Path> files = Files.list(folders.incoming())) {
            return files.toList();
        }
    }

    /** A file that went in the meantime is nobody's business any longer. */
    private static boolean isOlder(Path file, Instant limit) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (IOException gone) {
            return false;
        }
    }
}
