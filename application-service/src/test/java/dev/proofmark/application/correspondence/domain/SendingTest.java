package dev.proofmark.application.correspondence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SendingTest {

    private static final Duration FIRST = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE,QUEUED,FAILED",
        "TURNED_AWAY,QUEUED,FAILED",
        "NO_ADDRESS,QUEUED,FAILED",
        "ADDRESS_REFUSED,FAILED,FAILED",
        "RECIPIENT_LEFT,CANCELLED,CANCELLED"
    })
    void followsFromTheFailure(SendingFailure failure, MessageState early, MessageState atTheLast) {
        assertThat(state(Sending.after(failure, 1, FIRST))).isEqualTo(early);
        assertThat(state(Sending.after(failure, Sending.MOST_ATTEMPTS, FIRST))).isEqualTo(atTheLast);
    }

    @ParameterizedTest
    @CsvSource({"1,PT10S", "2,PT20S", "3,PT40S", "9,PT42M40S", "10,PT1H", "100,PT1H"})
    void waitsTwiceAsLongEachTimeUpToAnHour(int attempts, Duration pause) {
        assertThat(Sending.after(SendingFailure.UNREACHABLE, attempts, FIRST))
                .isEqualTo(new Sending.Later(SendingFailure.UNREACHABLE, pause));
    }

    @ParameterizedTest
    @EnumSource(
            value = SendingFailure.class,
            names = {"UNREACHABLE", "TURNED_AWAY", "NO_ADDRESS"})
    void triesForAtLeastFiveDays(SendingFailure failure) {
        Duration waited = Duration.ZERO;
        for (int attempt = 1; Sending.after(failure, attempt, FIRST) instanceof Sending.Later later; attempt++) {
            waited = waited.plus(later.pause());
        }

        assertThat(waited).isBetween(Duration.ofDays(5), Duration.ofDays(6));
    }

    @Property
    void neverHurriesAndNeverWaitsLongerThanAnHour(
            @ForAll @IntRange(min = 1, max = 129) int attempts, @ForAll @IntRange(min = 1, max = 100_000) int first) {
        Sending sending = Sending.after(SendingFailure.TURNED_AWAY, attempts, Duration.ofSeconds(first));

        Duration pause = ((Sending.Later) sending).pause();
        assertThat(pause).isPositive().isLessThanOrEqualTo(Duration.ofHours(1));
    }

    private static MessageState state(Sending sending) {
        return switch (sending) {
            case Sending.Sent sent -> MessageState.SENT;
            case Sending.Later later -> MessageState.QUEUED;
            case Sending.Ended ended -> ended.state();
        };
    }
}
