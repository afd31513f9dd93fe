package dev.proofmark.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal has to be. */
public final class Refusals {

    private Refusals() {}

    /** That it fails by this check, saying what was expected. */
    public static void assertRefused(String check, ThrowingCallable verification) {
        assertThatThrownBy(verification)
                .isInstanceOfSatisfying(
                        VerificationException.class,
                        refusal -> assertThat(refusal.check())
                                .as(refusal.toString())
                                .isEqualTo(check));
    }

    /** The check by which it is refused, whichever that is. */
    public static String check(Verification verification) throws Exception {
        try {
            verification.run();
        } catch (VerificationException refusal) {
            assertThat(refusal.expected()).isNotBlank();
            return refusal.check();
        }
        throw new AssertionError("nothing was refused");
    }

    /** Something that may be refused. */
    @FunctionalInterface
    public interface Verification {

        /** Verifies. */
        void run() throws Exception;
    }
}
