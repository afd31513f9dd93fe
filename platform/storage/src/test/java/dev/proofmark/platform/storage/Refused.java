package dev.proofmark.platform.storage;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.proofmark.platform.rules.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is refused, by the rule that refuses it. */
public final class Refused {

    private Refused() {}

    public static void by(String rule, ThrowingCallable work) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(work)
                .extracting(refused -> refused.refusal().rule())
                .isEqualTo(rule);
    }
}
