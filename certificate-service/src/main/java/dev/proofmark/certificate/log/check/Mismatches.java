package dev.proofmark.certificate.log.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was found, of which only so much is kept as somebody would read. */
final class Mismatches {
    private static final int KEPT = 100;

    private final List<Mismatch> kept = new ArrayList<>();
    private long count;

    void add(String check, String where, Object expected, @Nullable Object found) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Mismatch(check, where, String.valueOf(expected), String.valueOf(found)));
        }
    }

    void require(String check, String where, Object expected, @Nullable Object found) {
        if (!Objects.equals(expected, found)) {
            add(check, where, expected, found);
        }
    }

    List<Mismatch> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }
}
