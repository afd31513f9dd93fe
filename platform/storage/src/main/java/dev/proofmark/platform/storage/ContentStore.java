package dev.proofmark.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The files. All of it blocks: {@link BlockingWork} takes it off the event loop.
 *
 * <pre>
 * incoming/{random}        arriving; deleted unless it is kept
 * quarantine/{id}          whole, but not to be given out yet; each by itself, so that a bad one can go
 * sha256/{ab}/{cd}/{hash}  kept: complete, flushed to the disk, the same bytes once
 * garbage/{hash}.{random}  on its way out ({@link Garbage})
 * </pre>
 *
 * All four lie on one file system, where a move is one step that a crash cannot tear. Keeping content sets its time of
 * change, which is how {@link Garbage} knows that somebody has just come to need it.
 */
@ApplicationScoped
public class ContentStore {

    private final Folders folders;
    private final Reception reception;

    @Inject
    public ContentStore(StorageConfig config) {
        this(new Folders(config.root()), config.reserve().asLongValue());
    }

    ContentStore(Folders folders, long reserve) {
        this.folders = folders;
        this.reception = new Reception(folders, Room.of(folders.root(), reserve));
    }

    /**
     * Takes a body in, hashing it on its way.
     *
     * @param limit bytes that it may have
     * @param announced bytes that its sender says it has
     * @throws dev.proofmark.platform.rules.RefusedException {@code too-large}, {@code content-empty},
     *     {@code upload-interrupted} if it breaks off, {@code storage-full}; nothing is left of it then
     */
    public Incoming receive(InputStream body, long limit, OptionalLong announced) throws IOException {
        return reception.receive(body, limit, announced);
    }

    /** Keeps what has arrived; from now on it is found by its hash. */
    public void keep(Incoming incoming) throws IOException {
        keep(incoming.path(), incoming.hash());
        incoming.close();
    }

    /** Lays what has arrived aside under an id that nothing has yet. */
    public void quarantine(Incoming incoming, UUID id) throws IOException {
        Path aside = folders.quarantined(id);
        Files.setLastModifiedTime(incoming.path(), FileTime.from(Instant.now()));
        Files.move(incoming.path(), aside, StandardCopyOption.ATOMIC_MOVE);
        Folders.flush(folders.quarantine());
    }

    /**
     * What was laid aside, or what became of it, to be looked at.
     *
     * @throws NoSuchFileException if it is neither there nor among the kept
     */
    public Path quarantined(UUID id, ContentHash hash) throws IOException {
        Path aside = folders.quarantined(id);
        return Files.exists(aside) ? aside : find(hash).orElseThrow(() -> new NoSuchFileException(id.toString()));
    }

    /** Keeps what was laid aside; doing it again changes nothing. */
    public void release(UUID id, ContentHash hash) throws IOException {
        Path aside = quarantined(id, hash);
        keep(aside, hash);
        Files.deleteIfExists(folders.quarantined(id));
    }

    /** Deletes what was laid aside. */
    public void discard(UUID id) throws IOException {
        Files.deleteIfExists(folders.quarantined(id));
    }

    /** Where the content can be read; empty if it was never kept. */
    public Optional<Path> find(ContentHash hash) {
        Path kept = folders.kept(hash);
        return Files.isRegularFile(kept) ? Optional.of(kept) : Optional.empty();
    }

    private void keep(Path file, ContentHash hash) throws IOException {
        Path kept = folders.kept(hash);
        if (touched(kept)) {
            return;
        }
        List<Path> shelves = folders.shelves(hash);
        Files.createDirectories(shelves.getLast());
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
        for (Path shelf : shelves.reversed()) {
            Folders.flush(shelf);
        }
    }

    /** Tells the garbage collection that this is needed; false if there is no such content, or no longer. */
    private static boolean touched(Path kept) throws IOException {
        try {
            Files.setLastModifiedTime(kept, FileTime.from(Instant.now()));
            return true;
        } catch (NoSuchFileException absent) {
            return false;
        }
    }
}
