package dev.proofmark.platform.storage;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Deletes what nothing refers to any longer: content whose last reference is gone, or whose transaction failed after the
 * file was kept.
 *
 * <p>Somebody may come to need the same bytes at this very moment. So only what is old goes, and it goes in two steps: it
 * is moved aside first, and looked at again. Whoever keeps content sets its time of change; if that came before the
 * move, the time shows it, and the file goes back; if after, they found nothing and kept their own copy.
 */
@ApplicationScoped
public class Garbage {

    private static final Logger LOGGER = Logger.getLogger(Garbage.class);

    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Folders folders;
    private final Duration age;
    private final List<ContentReferences> references;

    @Inject
    public Garbage(StorageConfig config, @All List<ContentReferences> references) {
        this(new Folders(config.root()), config.garbageAge(), references);
    }

    Garbage(Folders folders, Duration age, List<ContentReferences> references) {
        this.folders = folders;
        this.age = age;
        this.references = List.copyOf(references);
    }

    @Scheduled(every = "6h", delayed = "30m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void collect() throws IOException {
        int deleted = references.isEmpty() ? 0 : collect(Instant.now());
        if (deleted > 0) {
            LOGGER.infof("Deleted %d files that nothing referred to.", deleted);
        }
    }

    /** How many files went; fails, and deletes no more, if the references cannot be asked for. */
    int collect(Instant now) throws IOException {
        Instant limit = now.minus(age);
        settleLeftOvers();
        return inBatches(folders.contents(), limit, some -> deleteContents(some, limit))
                + inBatches(folders.quarantine(), limit, this::deleteQuarantined);
    }

    private int deleteContents(List<Path> some, Instant limit) throws IOException {
        int deleted = 0;
        for (ContentHash unneeded : unneeded(hashes(some), ContentReferences::contents)) {
            deleted += delete(unneeded, limit) ? 1 : 0;
        }
        return deleted;
    }

    private int deleteQuarantined(List<Path> some) throws IOException {
        int deleted = 0;
        for (UUID unneeded : unneeded(ids(some), ContentReferences::quarantined)) {
            deleted += Files.deleteIfExists(folders.quarantined(unneeded)) ? 1 : 0;
        }
        return deleted;
    }

    private boolean delete(ContentHash hash, Instant limit) throws IOException {
        Path aside = folders.garbage().resolve(hash.hex() + "." + UUID.randomUUID());
        Files.move(folders.kept(hash), aside, StandardCopyOption.ATOMIC_MOVE);
        if (Files.getLastModifiedTime(aside).toInstant().isBefore(limit)) {
            Files.delete(aside);
            return true;
        }
        Files.move(aside, folders.kept(hash), StandardCopyOption.ATOMIC_MOVE);
        return false;
    }

    /** What a crash left between the two steps: needed again or not, the references know. */
    private void settleLeftOvers() throws IOException {
        try (Stream<Path> files = Files.list(folders.garbage())) {
            for (Path aside : files.toList()) {
                ContentHash hash =
                        new ContentHash(aside.getFileName().toString().substring(0, 64));
                if (unneeded(Set.of(hash), ContentReferences::contents).isEmpty()) {
                    Files.move(aside, folders.kept(hash), StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Files.delete(aside);
                }
            }
        }
    }

    private <T> Set<T> unneeded(Set<T> some, BiFunction<ContentReferences, Collection<T>, Uni<Set<T>>> question) {
        Set<T> unneeded = new HashSet<>(some);
        for (ContentReferences feature : references) {
            unneeded.removeAll(question.apply(feature, some).await().atMost(PATIENCE));
        }
        return unneeded;
    }

    /** Looks at the old files of a folder, not at all of them at once. */
    private static int inBatches(Path folder, Instant limit, Deletion deletion) throws IOException {
        int deleted = 0;
        try (Stream<Path> old = Files.find(
                folder,
                Integer.MAX_VALUE,
                (_, attributes) -> attributes.isRegularFile()
                        && attributes.lastModifiedTime().toInstant().isBefore(limit))) {
            Iterator<List<Path>> batches =
                    old.gather(Gatherers.windowFixed(BATCH)).iterator();
            while (batches.hasNext()) {
                deleted += deletion.delete(batches.next());
            }
        }
        return deleted;
    }

    private interface Deletion {
        int delete(List<Path> some) throws IOException;
    }

    private static Set<ContentHash> hashes(List<Path> files) {
        return names(files).filter(ContentHash::isOne).map(ContentHash::new).collect(Collectors.toSet());
    }

    private static Set<UUID> ids(List<Path> files) {
        return names(files).map(UUID::fromString).collect(Collectors.toSet());
    }

    private static Stream<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString());
    }
}
