package dev.proofmark.platform.storage;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk. Refusing early keeps whatever else lives on it alive, such as a database. */
final class Room {

    private final Usable usable;
    private final long reserve;

    Room(Usable usable, long reserve) {
        this.usable = usable;
        this.reserve = reserve;
    }

    static Room of(Path folder, long reserve) {
        return new Room(() -> Files.getFileStore(folder).getUsableSpace(), reserve);
    }

    /** How many bytes can still be written. */
    interface Usable {
        long bytes() throws IOException;
    }

    /**
     * Lets pass what fits beside the reserve.
     *
     * @throws RefusedException {@code storage-full}
     */
    void require(long bytes) throws IOException {
        if (!has(bytes)) {
            throw full();
        }
    }

    boolean has(long bytes) throws IOException {
        return usable.bytes() - bytes >= reserve;
    }

    static RefusedException full() {
        return new RefusedException(Refusal.of("storage-full"));
    }
}
