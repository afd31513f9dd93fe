package dev.proofmark.platform.storage.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The end of central directory record of a ZIP archive (APPNOTE.TXT 6.3.10, section 4.3.16). Archives are read from their
 * end, so any file with such an end is an archive too, whatever it begins with.
 *
 * @param place where the record begins
 * @param entries how many files the directory names
 * @param directorySize bytes of the directory
 * @param directoryPlace where the directory begins, counted from the first byte of the archive
 * @param commentLength bytes of a comment behind the record
 */
record ArchiveEnd(long place, int entries, long directorySize, long directoryPlace, int commentLength) {

    /** Without its comment. */
    static final int LENGTH = 22;

    /** Readers look for the record in the last bytes that it and the longest comment can have. */
    private static final int LOOKED_THROUGH = LENGTH + 0xFFFF;

    private static final String SIGNATURE = "PK\5\6";
    private static final String ENTRY_SIGNATURE = "PK\1\2";
    private static final String ZIP64_SIGNATURE = "PK\6\7";
    private static final int ZIP64_LENGTH = 20;
    private static final long ELSEWHERE = 0xFFFF_FFFFL;

    /** The last record that some reader would follow. */
    static Optional<ArchiveEnd> find(FileChannel file) throws IOException {
        String tail = Bytes.tail(file, LOOKED_THROUGH);
        long start = file.size() - tail.length();
        for (int at = tail.lastIndexOf(SIGNATURE); at >= 0; at = tail.lastIndexOf(SIGNATURE, at - 1)) {
            if (at + LENGTH <= tail.length()) {
                ArchiveEnd end = read(tail.substring(at, at + LENGTH), start + at);
                if (end.leadsToADirectory(file)) {
                    return Optional.of(end);
                }
            }
        }
        return Optional.empty();
    }

    private static ArchiveEnd read(String record, long place) {
        ByteBuffer fields =
                ByteBuffer.wrap(record.getBytes(StandardCharsets.ISO_8859_1)).order(ByteOrder.LITTLE_ENDIAN);
        return new ArchiveEnd(
                place,
                Short.toUnsignedInt(fields.getShort(10)),
                Integer.toUnsignedLong(fields.getInt(12)),
                Integer.toUnsignedLong(fields.getInt(16)),
                Short.toUnsignedInt(fields.getShort(20)));
    }

    /** By itself the signature may be chance; with a directory where it says one is, it is none. */
    private boolean leadsToADirectory(FileChannel file) throws IOException {
        return isSigned(file, place - directorySize, ENTRY_SIGNATURE)
                || isSigned(file, directoryPlace, ENTRY_SIGNATURE)
                || (directorySize == ELSEWHERE && isSigned(file, place - ZIP64_LENGTH, ZIP64_SIGNATURE));
    }

    private static boolean isSigned(FileChannel file, long place, String signature) throws IOException {
        return place >= 0 && Bytes.text(Bytes.at(file, place, 4)).equals(signature);
    }
}
