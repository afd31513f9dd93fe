package dev.proofmark.platform.storage.inspection;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;

/** A PNG is a chain of chunks from IHDR to IEND, and nothing follows (W3C Portable Network Graphics, section 5). */
final class PngInspection {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final String FIRST = "IHDR";
    private static final String LAST = "IEND";

    private PngInspection() {}

    static void inspect(FileChannel file) throws IOException {
        ByteCursor cursor = new ByteCursor(file);
        cursor.skip(SIGNATURE);
        try {
            String type = chunk(cursor);
            if (!type.equals(FIRST)) {
                throw Refusals.damaged();
            }
            while (!type.equals(LAST)) {
                type = chunk(cursor);
            }
        } catch (EOFException broken) {
            throw Refusals.damaged();
        }
        if (cursor.place() > file.size()) {
            throw Refusals.damaged();
        }
        if (!cursor.atEnd()) {
            throw Refusals.ambiguous();
        }
    }

    private static String chunk(ByteCursor cursor) throws IOException {
        long length = cursor.nextInt();
        String type = cursor.nextName();
        cursor.skip(length + CHECKSUM);
        return type;
    }
}
