package dev.proofmark.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * What each caller has left of one quota. Bounded: whoever comes with a million addresses pushes out others that are
 * seldom seen, and those find their quota whole again; neither takes more memory.
 */
final class Buckets {

    private static final int SALT_BYTES = 16;

    private final Quota quota;
    private final TimeMeter clock;
    private final Cache<Key, Bucket> buckets;
    private final MessageDigest salted = sha256();

    /** Buckets that go by a clock which counts nanoseconds. */
    Buckets(Quota quota, int remembered, TimeMeter clock) {
        this.quota = quota;
        this.clock = clock;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(quota.window())
                .ticker(ticker(clock))
                // Forgetting is a matter of microseconds; another thread would cost more.
                .executor(Runnable::run)
                .build();
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        salted.update(salt);
    }

    private static Ticker ticker(TimeMeter clock) {
        return clock::currentTimeNanos;
    }

    Quota quota() {
        return quota;
    }

    /** Takes one request of this caller's. */
    ConsumptionProbe take(byte[] caller) {
        return buckets.get(key(caller), unseen -> quota.full(clock)).tryConsumeAndReturnRemaining(1);
    }

    /** How many callers are remembered. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    /** Salted, so that nobody can choose callers that fall into one place of the table; a token itself is not kept. */
    private Key key(byte[] caller) {
        try {
            MessageDigest digest = (MessageDigest) salted.clone();
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(caller));
            return new Key(hash.getLong(), hash.getLong());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Key(long high, long low) {}
}
