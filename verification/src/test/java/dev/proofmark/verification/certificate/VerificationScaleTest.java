package dev.proofmark.verification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What verifying one certificate costs a program that does so all day. */
@Tag("scale")
class VerificationScaleTest {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 300;
    private static final double MOST_MILLISECONDS = 50;

    @Test
    void verifiesOneWithin50Milliseconds() {
        Bundle bundle = new Bundle();
        for (int run = 0; run < WARM_UP; run++) {
            assertThat(bundle.verify().verdict()).isEqualTo(Verdict.VALID);
        }
        double[] milliseconds = new double[MEASURED];
        for (int run = 0; run < MEASURED; run++) {
            long begin = System.nanoTime();
            assertThat(bundle.verify().verdict()).isEqualTo(Verdict.VALID);
            milliseconds[run] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "verifying one certificate: median %.1f ms, 99 %% within %.1f ms%n",
                milliseconds[MEASURED / 2], milliseconds[MEASURED * 99 / 100]);

        assertThat(milliseconds[MEASURED * 99 / 100]).isLessThan(MOST_MILLISECONDS);
    }
}
