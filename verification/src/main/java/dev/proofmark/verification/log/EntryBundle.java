package dev.proofmark.verification.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entries of a log as they are served: each behind its length in two bytes. */
public final class EntryBundle {

    private static final int LENGTH_BYTES = 2;
    private static final int BYTE = 0xFF;

    private static final int LARGEST_ENTRY = 0xFFFF;

    private EntryBundle() {}

    /**
     * The bundle of these entries.
     *
     * @throws IllegalArgumentException if one has more bytes than a bundle can say
     */
    public static byte[] of(List<byte[]> entries) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LARGEST_ENTRY) {
                throw new IllegalArgumentException("an entry has 65535 bytes at most, not " + entry.length);
            }
            bundle.write(entry.length >> Byte.SIZE);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /**
     * Its entries, in their order.
     *
     * @throws LogException if an entry breaks off
     */
    public static List<byte[]> entries(byte[] bundle) throws LogException {
        List<byte[]> entries = new ArrayList<>();
        int at = 0;
        while (at < bundle.length) {
            int begin = at + LENGTH_BYTES;
            int length = begin > bundle.length ? 0 : ((bundle[at] & BYTE) << Byte.SIZE) | (bundle[at + 1] & BYTE);
            if (begin + length > bundle.length) {
                throw new LogException(
                        "log-entries", "an entry of " + length + " bytes", bundle.length - at + " bytes that are left");
            }
            entries.add(Arrays.copyOfRange(bundle, begin, begin + length));
            at = begin + length;
        }
        return entries;
    }
}
