package dev.proofmark.platform.storage.inspection;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * A JPEG is a chain of segments from SOI to EOI (ITU-T T.81, annex B). Cameras put more behind it: further pictures
 * (CIPA DC-007), padding, or a trailer of Samsung's; nothing else may follow.
 */
final class JpegInspection {

    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int TEMPORARY = 0x01;
    private static final int LENGTH = 2;
    private static final String SAMSUNG_TRAILER = "SEFT";

    private JpegInspection() {}

    static void inspect(FileChannel file) throws IOException {
        ByteCursor cursor = new ByteCursor(file);
        try {
            picture(cursor);
            while (anotherPictureFollows(cursor)) {
                picture(cursor);
            }
        } catch (EOFException broken) {
            throw Refusals.damaged();
        }
        if (!isPadding(cursor) && !Bytes.tail(file, SAMSUNG_TRAILER.length()).equals(SAMSUNG_TRAILER)) {
            throw Refusals.ambiguous();
        }
    }

    private static void picture(ByteCursor cursor) throws IOException {
        if (cursor.nextShort() != (MARKER << 8 | START_OF_IMAGE)) {
            throw Refusals.damaged();
        }
        int marker = nextMarker(cursor);
        while (marker != END_OF_IMAGE) {
            if (!standsAlone(marker)) {
                cursor.skip(Math.max(0, cursor.nextShort() - LENGTH));
            }
            marker = marker == START_OF_SCAN ? markerBehindScan(cursor) : nextMarker(cursor);
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == TEMPORARY || (marker >= FIRST_RESTART && marker <= LAST_RESTART);
    }

    /** Any number of FF may stand before a marker. */
    private static int nextMarker(ByteCursor cursor) throws IOException {
        if (cursor.next() != MARKER) {
            throw Refusals.damaged();
        }
        return codeOfMarker(cursor);
    }

    private static int codeOfMarker(ByteCursor cursor) throws IOException {
        int code = cursor.next();
        while (code == MARKER) {
            code = cursor.next();
        }
        return code;
    }

    /** In the compressed data FF 00 is a byte of data, and restart markers stand between its parts. */
    private static int markerBehindScan(ByteCursor cursor) throws IOException {
        int code = 0;
        while (code == 0 || standsAlone(code)) {
            while (cursor.next() != MARKER) {
                // Compressed data.
            }
            code = codeOfMarker(cursor);
        }
        return code;
    }

    private static boolean anotherPictureFollows(ByteCursor cursor) throws IOException {
        long place = cursor.place();
        boolean follows =
                !cursor.atEnd() && cursor.next() == MARKER && !cursor.atEnd() && cursor.next() == START_OF_IMAGE;
        cursor.moveTo(place);
        return follows;
    }

    private static boolean isPadding(ByteCursor rest) throws IOException {
        while (!rest.atEnd()) {
            if (rest.next() != 0) {
                return false;
            }
        }
        return true;
    }
}
