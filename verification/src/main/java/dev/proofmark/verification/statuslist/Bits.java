package dev.proofmark.verification.statuslist;

import com.apicatalog.multibase.Multibase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The bits of a status list: the first is the leftmost of the first byte (Bitstring Status List 1.0, "Bitstring Encoding"). */
public final class Bits {

    /** Fewer would tell whose status is asked for ("Revocation Bitstring Length"). */
    public static final int FEWEST = 131_072;

    /** More are not read: what is small when compressed may be too large for the memory. */
    public static final int MOST = 1 << 24;

    private static final String CHECK = "status-list-bits";
    private static final int LEFTMOST = 0x80;

    private final byte[] bytes;

    private Bits(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Bits of which some are set.
     *
     * @param size a multiple of eight, at least {@value #FEWEST}
     * @throws IllegalArgumentException if it is not, or one that is set is behind the end
     */
    public static Bits of(int size, Collection<Integer> set) {
        if (size < FEWEST || size > MOST || size % Byte.SIZE != 0) {
            throw new IllegalArgumentException("not a size of a status list: " + size);
        }
        byte[] bytes = new byte[size / Byte.SIZE];
        for (int index : set) {
            if (index < 0 || index >= size) {
                throw new IllegalArgumentException("no bit of " + size + ": " + index);
            }
            bytes[index / Byte.SIZE] |= (byte) mask(index);
        }
        return new Bits(bytes);
    }

    /**
     * Reads bits as lists write them.
     *
     * @param encoded Multibase: u and base64url without padding of the compressed bits
     * @throws StatusListException if they are written otherwise, or too few, or too many
     */
    public static Bits decode(String encoded) throws StatusListException {
        byte[] bytes = inflated(compressed(encoded));
        if (bytes.length * Byte.SIZE < FEWEST) {
            throw new StatusListException(
                    CHECK,
                    StatusError.STATUS_LIST_LENGTH_ERROR,
                    "at least " + FEWEST + " bits",
                    Integer.toString(bytes.length * Byte.SIZE));
        }
        return new Bits(bytes);
    }

    private static byte[] compressed(String encoded) throws StatusListException {
        try {
            if (Multibase.BASE_64_URL.isEncoded(encoded)) {
                byte[] compressed = Multibase.BASE_64_URL.decode(encoded);
                if (Multibase.BASE_64_URL.encode(compressed).equals(encoded)) {
                    return compressed;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            throw malformed("u and base64url", String.valueOf(notBase64.getMessage()));
        }
        throw malformed("u and base64url without padding or bits to spare", "another form");
    }

    private static byte[] inflated(byte[] compressed) throws StatusListException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] bytes = stream.readNBytes(MOST / Byte.SIZE + 1);
            if (bytes.length > MOST / Byte.SIZE) {
                throw malformed("at most " + MOST + " bits", "more");
            }
            return bytes;
        } catch (IOException notCompressed) {
            throw malformed("bits compressed by GZIP", String.valueOf(notCompressed.getMessage()));
        }
    }

    private static StatusListException malformed(String expected, String found) {
        return new StatusListException(CHECK, StatusError.MALFORMED_VALUE_ERROR, expected, found);
    }

    private static int mask(int index) {
        return LEFTMOST >> index % Byte.SIZE;
    }

    public int size() {
        return bytes.length * Byte.SIZE;
    }

    /**
     * Whether a bit is set.
     *
     * @throws IndexOutOfBoundsException if there is no such bit
     */
    public boolean isSet(int index) {
        return (bytes[index / Byte.SIZE] & mask(index)) != 0;
    }

    /** As lists write them. */
    public String encoded() {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(compressed)) {
            stream.write(bytes);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return Multibase.BASE_64_URL.encode(compressed.toByteArray());
    }
}
