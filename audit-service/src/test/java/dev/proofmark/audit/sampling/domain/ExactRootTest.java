package dev.proofmark.audit.sampling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ExactRootTest {

    @Property
    void isTheLeastWhoseSquareIsLargeEnough(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long numerator,
            @ForAll @IntRange(min = 1, max = 100) int denominator) {
        int root = ExactRoot.leastWithSquareOf(numerator, denominator);

        assertThat(covers(root, numerator, denominator)).isTrue();
        assertThat(root == 0 || !covers(root - 1L, numerator, denominator)).isTrue();
    }

    private static boolean covers(long root, long numerator, int denominator) {
        return BigInteger.valueOf(root)
                        .pow(2)
                        .multiply(BigInteger.valueOf(denominator))
                        .compareTo(BigInteger.valueOf(numerator))
                >= 0;
    }
}
