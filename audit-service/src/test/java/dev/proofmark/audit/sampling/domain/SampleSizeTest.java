package dev.proofmark.audit.sampling.domain;

import static dev.proofmark.audit.programme.domain.AuditKind.RECERTIFICATION;
import static dev.proofmark.audit.programme.domain.AuditKind.STAGE_2;
import static dev.proofmark.audit.programme.domain.AuditKind.SURVEILLANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.audit.programme.domain.AuditKind;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleSizeTest {

    private static final int MOST = 10_000;

    @ParameterizedTest
    @CsvSource({"1,1,1,1", "2,2,1,2", "4,2,2,2", "9,3,2,3", "10,4,2,3", "16,4,3,4", "25,5,3,4", "50,8,5,6", "100,10,6,8"
    })
    void agreesWithTheKnownVectors_I09(int sites, int initial, int surveillance, int proven) {
        assertThat(SampleSize.minimum(STAGE_2, sites, true, false)).isEqualTo(initial);
        assertThat(SampleSize.minimum(SURVEILLANCE, sites, true, false)).isEqualTo(surveillance);
        assertThat(SampleSize.minimum(RECERTIFICATION, sites, true, false)).isEqualTo(initial);
        assertThat(SampleSize.minimum(RECERTIFICATION, sites, true, true)).isEqualTo(proven);
    }

    /** Counting up until the square is large enough, for every number of sites. */
    @Test
    void agreesWithAnIndependentExactFormulaForEveryNumberOfSites_I09() {
        for (int sites = 1; sites <= MOST; sites++) {
            assertThat(SampleSize.minimum(STAGE_2, sites, true, false))
                    .as("initial, %d", sites)
                    .isEqualTo(leastBySearch(sites, 1, 1));
            assertThat(SampleSize.minimum(SURVEILLANCE, sites, true, false))
                    .as("surveillance, %d", sites)
                    .isEqualTo(leastBySearch(sites, 9, 25));
            assertThat(SampleSize.minimum(RECERTIFICATION, sites, true, true))
                    .as("recertification, %d", sites)
                    .isEqualTo(leastBySearch(sites, 16, 25));
        }
    }

    private static int leastBySearch(int sites, int numerator, int denominator) {
        var wanted = BigInteger.valueOf((long) numerator * sites);
        int size = 0;
        while (BigInteger.valueOf(size)
                        .pow(2)
                        .multiply(BigInteger.valueOf(denominator))
                        .compareTo(wanted)
                < 0) {
            size++;
        }
        return size;
    }

    @Test
    void visitsEverySiteOverTheCycleWhereNoneCanSpeakForAnother_I09() {
        for (int sites = 1; sites <= MOST; sites++) {
            assertThat(SampleSize.minimum(STAGE_2, sites, false, false)).isEqualTo(sites);
            assertThat(SampleSize.minimum(RECERTIFICATION, sites, false, true)).isEqualTo(sites);
            int surveillance = SampleSize.minimum(SURVEILLANCE, sites, false, false);
            assertThat(surveillance * 10).isGreaterThanOrEqualTo(sites * 3);
            assertThat((surveillance - 1) * 10).isLessThan(sites * 3);
        }
    }

    @ParameterizedTest
    @EnumSource(AuditKind.class)
    void neverAsksForMoreThanThereAreNorForLessFromMore_I09(AuditKind kind) {
        for (int sites = 1; sites < MOST; sites++) {
            int size = SampleSize.minimum(kind, sites, true, false);
            assertThat(size).isBetween(1, sites);
            assertThat(SampleSize.minimum(kind, sites + 1, true, false)).isGreaterThanOrEqualTo(size);
        }
    }

    @Test
    void hasNoSampleOfNoSites() {
        assertThatThrownBy(() -> SampleSize.minimum(STAGE_2, 0, true, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
