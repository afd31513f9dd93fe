package dev.proofmark.certificate.decision.domain;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Of two words on one thing the one that stands, whichever came first: knowledge is the same in every order. */
final class Later {
    private Later() {}

    /** The greater of two; what is not known stands behind everything. */
    static <T extends Comparable<? super T>> @Nullable T of(@Nullable T one, @Nullable T other) {
        return by(one, other, Function.identity());
    }

    /** The one with the greater key. */
    static <T, K extends Comparable<? super K>> @Nullable T by(@Nullable T one, @Nullable T other, Function<T, K> key) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return key.apply(other).compareTo(key.apply(one)) > 0 ? other : one;
    }
}
