package dev.proofmark.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTest {

    private static final byte[] SOMEBODY = {1};
    private static final byte[] SOMEBODY_ELSE = {2};

    private final AtomicLong now = new AtomicLong();
    private final Quota quota = new Quota("address", 10, 2);
    private final Buckets buckets = new Buckets(quota, 1000, clock());

    @Test
    void letThroughWhatMayComeAtOnceAndNoMore() {
        for (int request = 9; request >= 0; request--) {
            assertThat(buckets.take(SOMEBODY).getRemainingTokens()).isEqualTo(request);
        }

        assertThat(buckets.take(SOMEBODY).isConsumed()).isFalse();
        assertThat(buckets.take(SOMEBODY_ELSE).isConsumed()).isTrue();
    }

    @Test
    void growBackEvenly() {
        exhaust();

        now.addAndGet(Duration.ofMillis(500).toNanos());

        assertThat(buckets.take(SOMEBODY).isConsumed()).isTrue();
        assertThat(buckets.take(SOMEBODY).isConsumed()).isFalse();
    }

    @Test
    void forgetWhoeverHasAWholeOneAgain() {
        exhaust();

        now.addAndGet(quota.window().toNanos() + 1);

        assertThat(buckets.remembered()).isZero();
        assertThat(buckets.take(SOMEBODY).getRemainingTokens()).isEqualTo(9);
    }

    @Test
    void stayFewHoweverManyCome() {
        for (int caller = 0; caller < 1_000_000; caller++) {
            var _ = buckets.take(ByteBuffer.allocate(4).putInt(caller).array());
        }

        assertThat(buckets.remembered()).isLessThanOrEqualTo(1000);
    }

    @Test
    void sayWhatIsLeft() {
        ConsumptionProbe first = buckets.take(SOMEBODY);
        assertThat(quota.policy()).isEqualTo("\"address\";q=10;w=5");
        assertThat(quota.remaining(first)).isEqualTo("\"address\";r=9;t=1");
    }

    @Test
    void sayHowLongToWaitInWholeSeconds() {
        Buckets slow = new Buckets(new Quota("address", 1, 1), 10, clock());
        assertThat(slow.take(SOMEBODY).isConsumed()).isTrue();

        now.addAndGet(Duration.ofMillis(300).toNanos());

        assertThat(Quota.seconds(slow.take(SOMEBODY))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 5"})
    void areNotBuiltOfNothing(long atOnce, long perSecond) {
        assertThatThrownBy(() -> new Quota("address", atOnce, perSecond))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("proofmark.gateway.limits");
    }

    private void exhaust() {
        for (int request = 0; request < 10; request++) {
            assertThat(buckets.take(SOMEBODY).isConsumed()).isTrue();
        }
        assertThat(buckets.take(SOMEBODY).isConsumed()).isFalse();
    }

    private TimeMeter clock() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return now.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }
}
