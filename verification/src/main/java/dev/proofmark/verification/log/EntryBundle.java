package dev.proofmark.verification.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entries of a log as they are served: each behind its length in two bytes. */
public final class EntryBundle {

    private static final int LENGTH_BYTES = 2;
    private static final int BYTE = 0xFF;

    private EntryBundle() {}

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
