package dev.proofmark.gateway.limits;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A named number of requests that may come at once, and that grows back evenly.
 *
 * @param name as the answers call it
 * @param atOnce requests that may come at once
 * @param perSecond requests that may come in every second
 */
record Quota(String name, long atOnce, long perSecond) {

    Quota {
        if (atOnce < 1 || perSecond < 1) {
            throw new IllegalArgumentException("proofmark.gateway.limits: a quota of less than one (" + name + ")");
        }
    }

    static Quota of(String name, LimitsConfiguration.Rate rate) {
        return new Quota(name, rate.atOnce(), rate.perSecond());
    }

    Bucket full(TimeMeter clock) {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(Bandwidth.builder()
                        .capacity(atOnce)
                        .refillGreedy(perSecond, Duration.ofSeconds(1))
                        .build())
                .build();
    }

    /** How long it takes to be whole again: who was silent for so long may be forgotten. */
    Duration window() {
        return Duration.ofSeconds(Math.ceilDiv(atOnce, perSecond));
    }

    /** For {@code RateLimit-Policy}. */
    String policy() {
        return "\"" + name + "\";q=" + atOnce + ";w=" + window().toSeconds();
    }

    /** For {@code RateLimit}. */
    String remaining(ConsumptionProbe probe) {
        return "\"" + name + "\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe);
    }

    /** Whole seconds until another request may come. */
    static long seconds(ConsumptionProbe probe) {
        return Math.max(1, Math.ceilDiv(probe.getNanosToWaitForRefill(), TimeUnit.SECONDS.toNanos(1)));
    }
}
