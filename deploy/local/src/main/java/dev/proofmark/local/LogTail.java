package dev.proofmark.local;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Reads what is added to a log. */
final class LogTail implements Closeable {

    private static final int BUFFER_BYTES = 8192;

    private final RandomAccessFile file;

    LogTail(Path log, long from) throws IOException {
        file = new RandomAccessFile(log.toFile(), "r");
        file.seek(from);
    }

    /** Copies what has been added since the last time. */
    void copyTo(OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = file.read(buffer); read > 0; read = file.read(buffer)) {
            out.write(buffer, 0, read);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
