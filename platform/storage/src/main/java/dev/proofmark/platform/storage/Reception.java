package dev.proofmark.platform.storage;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Writes bodies to the disk as they come: whole, or not at all. What breaks while reading is the sender's side; what
 * breaks while writing is ours, and a disk without room an answer, not a fault.
 */
final class Reception {

    private static final Logger LOGGER = Logger.getLogger(Reception.class);

    private static final int BUFFER = 64 * 1024;

    /** Flushed so often, the end of a large file does not keep its sender waiting. */
    private static final long FLUSH_EVERY = 32L * 1024 * 1024;

    private final Folders folders;
    private final Room room;

    Reception(Folders folders, Room room) {
        this.folders = folders;
        this.room = room;
    }

    Incoming receive(InputStream body, long limit, OptionalLong announced) throws IOException {
        if (announced.orElse(0) > limit) {
            throw tooLarge(limit);
        }
        room.require(announced.orElse(0));
        Path file = folders.incoming().resolve(UUID.randomUUID().toString());
        boolean whole = false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Incoming incoming = write(body, limit, channel, file);
            whole = true;
            return incoming;
        } catch (IOException ours) {
            if (room.has(0)) {
                throw ours;
            }
            throw Room.full();
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Incoming write(InputStream body, long limit, FileChannel channel, Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        long flushed = 0;
        for (int length = read(body, buffer); length > 0; length = read(body, buffer)) {
            size += length;
            if (size > limit) {
                throw tooLarge(limit);
            }
            digest.update(buffer, 0, length);
            append(channel, ByteBuffer.wrap(buffer, 0, length));
            if (size - flushed >= FLUSH_EVERY) {
                channel.force(false);
                room.require(0);
                flushed = size;
            }
        }
        channel.force(true);
        if (size == 0) {
            throw new RefusedException(Refusal.of("content-empty"));
        }
        return new Incoming(file, ContentHash.of(digest.digest()), size);
    }

    /** Fills the buffer unless the body ends. */
    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.readNBytes(buffer, 0, buffer.length);
        } catch (IOException broken) {
            LOGGER.debugf("An upload broke off: %s", broken.getMessage());
            throw new RefusedException(Refusal.of("upload-interrupted"));
        }
    }

    private static void append(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            int written = channel.write(bytes);
            LOGGER.tracef("Written: %d", written);
        }
    }

    private static RefusedException tooLarge(long limit) {
        return new RefusedException(Refusal.of("too-large", Map.of("limit", Long.toString(limit))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
