package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One part of a file (RFC 9110, section 14).
 *
 * @param first place of its first byte
 * @param length bytes of it
 * @param size bytes of the whole
 */
record ByteRange(long first, long length, long size) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * The part that a Range header asks for.
     *
     * @return empty if the whole is to be sent: no header, several ranges, or what is none
     * @throws RefusedException {@code range-not-satisfiable} if it lies behind the end
     */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            return Optional.of(lastOnes(Long.parseLong(range.group(2)), size));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        if (!range.group(2).isEmpty() && Long.parseLong(range.group(2)) < first) {
            return Optional.empty();
        }
        if (first >= size) {
            throw unsatisfiable(size);
        }
        return Optional.of(new ByteRange(first, last - first + 1, size));
    }

    /** As in Content-Range. */
    String header() {
        return "bytes " + first + "-" + (first + length - 1) + "/" + size;
    }

    private static ByteRange lastOnes(long wanted, long size) {
        if (wanted == 0) {
            throw unsatisfiable(size);
        }
        long length = Math.min(wanted, size);
        return new ByteRange(size - length, length, size);
    }

    private static RefusedException unsatisfiable(long size) {
        return new RefusedException(Refusal.of("range-not-satisfiable", Map.of("size", Long.toString(size))));
    }
}
