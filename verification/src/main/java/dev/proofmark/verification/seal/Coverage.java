package dev.proofmark.verification.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What of a file its one signature covers: all but the value of Contents (ISO 32000-1, 12.8.1). It is found in the bytes
 * themselves, before anything of the file is interpreted.
 */
final class Coverage {

    private static final String CHECK = "seal-coverage";
    private static final byte[] BYTE_RANGE = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONTENTS = "/Contents ".getBytes(StandardCharsets.US_ASCII);
    private static final int NUMBERS = 4;
    private static final int MOST_DIGITS = 9;

    /** Room for a seal, written in hexadecimal, that nobody needs more of. */
    private static final int MOST_ROOM = 1 << 17;

    private static final HexFormat SMALL = HexFormat.of();
    private static final HexFormat CAPITAL = HexFormat.of().withUpperCase();

    private final byte[] file;
    private final List<Integer> range;
    private final byte[] contents;

    private Coverage(byte[] file, List<Integer> range) throws SealException {
        this.file = file;
        this.range = range;
        this.contents = contents();
    }

    /**
     * Finds it.
     *
     * @throws SealException unless there is one signature, which covers all that it can
     */
    static Coverage of(byte[] file) throws SealException {
        int at = indexOf(file, BYTE_RANGE, 0);
        if (at < 0) {
            throw new SealException("seal-presence", "a signature", "none");
        }
        if (indexOf(file, BYTE_RANGE, at + 1) >= 0) {
            throw new SealException("seal-presence", "one signature", "more of them");
        }
        List<Integer> range = new RangeReader(file, at + BYTE_RANGE.length).numbers();
        demandWhole(file.length, range);
        return new Coverage(file, range);
    }

    private static void demandWhole(int length, List<Integer> range) throws SealException {
        int begin = range.get(0);
        int beforeValue = range.get(1);
        int afterValue = range.get(2);
        int rest = range.get(3);
        if (begin != 0
                || afterValue > length
                || rest != length - afterValue
                || beforeValue < CONTENTS.length
                || beforeValue > afterValue - 2) {
            throw new SealException(CHECK, "a signature over all of the " + length + " bytes", "over " + range);
        }
        if (afterValue - beforeValue > MOST_ROOM) {
            throw new SealException(
                    CHECK,
                    "at most " + MOST_ROOM + " bytes that are not covered",
                    Integer.toString(afterValue - beforeValue));
        }
    }

    /** The value of Contents, with the zeros behind the signature; written in one way only. */
    private byte[] contents() throws SealException {
        int from = range.get(1);
        int to = range.get(2);
        boolean named = Arrays.equals(file, from - CONTENTS.length, from, CONTENTS, 0, CONTENTS.length);
        if (!named || file[from] != '<' || file[to - 1] != '>') {
            throw new SealException(CHECK, "nothing left out but the value of Contents", "something else left out");
        }
        String written = new String(file, from + 1, to - from - 2, StandardCharsets.ISO_8859_1);
        try {
            byte[] value = SMALL.parseHex(written);
            if (SMALL.formatHex(value).equals(written)
                    || CAPITAL.formatHex(value).equals(written)) {
                return value;
            }
        } catch (IllegalArgumentException notHexadecimal) {
            throw new SealException(CHECK, "a signature in hexadecimal", "other characters");
        }
        throw new SealException(CHECK, "hexadecimal in small or in capital letters", "both mixed");
    }

    byte[] signature() {
        return contents.clone();
    }

    List<Integer> range() {
        return range;
    }

    byte[] digest(MessageDigest algorithm) {
        algorithm.update(file, 0, range.get(1));
        algorithm.update(file, range.get(2), range.get(3));
        return algorithm.digest();
    }

    private static int indexOf(byte[] file, byte[] sought, int from) {
        for (int at = from; at <= file.length - sought.length; at++) {
            if (file[at] == sought[0] && Arrays.equals(file, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        return -1;
    }

    /** Reads the numbers of a ByteRange. */
    private static final class RangeReader {

        private final byte[] file;
        private int at;

        RangeReader(byte[] file, int at) {
            this.file = file;
            this.at = at;
        }

        List<Integer> numbers() throws SealException {
            skipBlanks();
            demand('[');
            Integer[] numbers = new Integer[NUMBERS];
            for (int index = 0; index < NUMBERS; index++) {
                skipBlanks();
                numbers[index] = number();
            }
            skipBlanks();
            demand(']');
            return List.of(numbers);
        }

        private int number() throws SealException {
            int from = at;
            while (at < file.length && file[at] >= '0' && file[at] <= '9') {
                at++;
            }
            if (at == from || at - from > MOST_DIGITS) {
                throw malformed();
            }
            return Integer.parseInt(new String(file, from, at - from, StandardCharsets.US_ASCII));
        }

        private void skipBlanks() {
            while (at < file.length && (file[at] == ' ' || file[at] == '\n' || file[at] == '\r')) {
                at++;
            }
        }

        private void demand(char character) throws SealException {
            if (at >= file.length || file[at] != character) {
                throw malformed();
            }
            at++;
        }

        private static SealException malformed() {
            return new SealException(CHECK, "a ByteRange of four numbers", "something else");
        }
    }
}
