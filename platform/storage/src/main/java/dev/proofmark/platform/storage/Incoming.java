package dev.proofmark.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that has arrived whole and waits for what becomes of it; closed without being kept, it is gone. */
public final class Incoming implements AutoCloseable {

    private final Path path;
    private final ContentHash hash;
    private final long size;

    Incoming(Path path, ContentHash hash, long size) {
        this.path = path;
        this.hash = hash;
        this.size = size;
    }

    /** Where it can be read as long as it is neither kept nor closed. */
    public Path path() {
        return path;
    }

    public ContentHash hash() {
        return hash;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
