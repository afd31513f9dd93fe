package dev.proofmark.platform.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/** The files of imports, in parts of which one fits into memory. */
@ApplicationScoped
class ImportParts {

    private static final int PART = 1024 * 1024;

    private final Pool pool;

    ImportParts(Pool pool) {
        this.pool = pool;
    }

    /** Stores a file in the transaction under way, in the place of an earlier one. */
    Uni<Void> keep(UUID importId, Path file) {
        return forget(importId).chain(() -> keepFrom(importId, file, 0));
    }

    /** Throws a file away in the transaction under way: it may name people, whose data must be erasable. */
    Uni<Void> forget(UUID importId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from csv_import_part where import_id = :id")
                        .setParameter("id", importId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Void> keepFrom(UUID importId, Path file, int position) {
        return OffLoop.run(() -> part(file, position))
                .chain(part -> part.length == 0
                        ? Uni.createFrom().voidItem()
                        : insert(importId, position, part).chain(() -> keepFrom(importId, file, position + 1)));
    }

    private static Uni<Integer> insert(UUID importId, int position, byte[] part) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("insert into csv_import_part (import_id, position, content)"
                                + " values (:id, :position, :content)")
                        .setParameter("id", importId)
                        .setParameter("position", position)
                        .setParameter("content", part)
                        .executeUpdate());
    }

    private static byte[] part(Path file, int position) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(PART);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position((long) position * PART);
            int length = channel.read(buffer);
            while (length > 0) {
                length = channel.read(buffer);
            }
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** Writes the file out, to be read; it is the caller's to delete. */
    Uni<Path> fetch(UUID importId) {
        return OffLoop.run(() -> Files.createTempFile("import-", ".csv"))
                .chain(file -> fetchFrom(importId, file, 0)
                        .replaceWith(file)
                        .onFailure()
                        .call(() -> OffLoop.run(() -> Files.deleteIfExists(file))));
    }

    private Uni<Void> fetchFrom(UUID importId, Path file, int position) {
        return pool.preparedQuery("select content from csv_import_part where import_id = $1 and position = $2")
                .execute(Tuple.of(importId, position))
                .chain(rows -> rows.rowCount() == 0
                        ? Uni.createFrom().voidItem()
                        : append(file, rows.iterator().next().getBuffer(0))
                                .chain(() -> fetchFrom(importId, file, position + 1)));
    }

    private static Uni<Path> append(Path file, Buffer part) {
        return OffLoop.run(() -> Files.write(file, part.getBytes(), StandardOpenOption.APPEND));
    }
}
