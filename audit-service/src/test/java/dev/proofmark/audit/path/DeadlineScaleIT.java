package dev.proofmark.audit.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fifty certifications, month by month, from their certificates to the end of their cycles. */
@Tag("scale")
@QuarkusTest
@WithTestResource(BackingServices.class)
class DeadlineScaleIT {

    private static final int CERTIFICATIONS = 50;
    private static final long SEED = 20_261_127;

    @Inject
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    ThreeYears threeYears;

    @Test
    void meetsOrReportsEveryLegalDateAndRemindsOnceEach_I24_I25_I27() {
        long begun = System.nanoTime();

        ThreeYears.Figures figures = threeYears.pass(CERTIFICATIONS, SEED);

        System.out.printf("%s in %.1f s%n", figures, (System.nanoTime() - begun) / 1e9);
        assertThat(figures.duties()).isGreaterThanOrEqualTo(3 * CERTIFICATIONS);
        assertThat(figures.missed()).isEqualTo(figures.proposals()).isBetween(CERTIFICATIONS, figures.duties());
    }
}
