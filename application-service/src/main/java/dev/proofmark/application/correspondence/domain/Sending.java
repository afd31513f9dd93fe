package dev.proofmark.application.correspondence.domain;

import java.time.Duration;

/**
 * What follows from an attempt to send a queued message.
 *
 * <pre>
 * attempt          before the last one    at the last one
 * sent             SENT                   SENT
 * UNREACHABLE      QUEUED, later          FAILED
 * TURNED_AWAY      QUEUED, later          FAILED
 * NO_ADDRESS       QUEUED, later          FAILED
 * ADDRESS_REFUSED  FAILED                 FAILED
 * RECIPIENT_LEFT   CANCELLED              CANCELLED
 * </pre>
 */
public sealed interface Sending {

    /** With an hour between the later ones, more than the five days that RFC 5321, section 4.5.4.1, asks for. */
    int MOST_ATTEMPTS = 130;

    Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** It is with the mail server. */
    record Sent() implements Sending {}

    /** It is tried again. */
    record Later(SendingFailure failure, Duration pause) implements Sending {}

    /** It is over. */
    record Ended(MessageState state, SendingFailure failure) implements Sending {}

    /**
     * What follows from a failure.
     *
     * @param attempts how many there were, with the one that failed
     * @param firstPause before the second attempt; each further pause is twice as long, up to an hour
     */
    static Sending after(SendingFailure failure, int attempts, Duration firstPause) {
        return switch (failure) {
            case RECIPIENT_LEFT -> new Ended(MessageState.CANCELLED, failure);
            case ADDRESS_REFUSED -> new Ended(MessageState.FAILED, failure);
            case UNREACHABLE, TURNED_AWAY, NO_ADDRESS ->
                attempts >= MOST_ATTEMPTS
                        ? new Ended(MessageState.FAILED, failure)
                        : new Later(failure, pause(attempts, firstPause));
        };
    }

    private static Duration pause(int attempts, Duration firstPause) {
        Duration pause = firstPause;
        for (int doubled = 1; doubled < attempts && pause.compareTo(LONGEST_PAUSE) < 0; doubled++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
