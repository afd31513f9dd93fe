package dev.proofmark.certificate.grievance.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.commands.Hashes;
import org.junit.jupiter.api.Test;

class FollowingSecretTest {
    private static final String SALT = "ab".repeat(32);
    private static final String KEY = "0192f6f4-0000-4000-8000-00000000c0de";

    @Test
    void isTheSameForTheSameSenderAndAnotherForEverybodyElse() {
        String secret = FollowingSecret.of(SALT, KEY);

        assertThat(secret).hasSize(43).isEqualTo(FollowingSecret.of(SALT, KEY));
        assertThat(FollowingSecret.of(SALT, KEY + "1")).isNotEqualTo(secret);
        assertThat(FollowingSecret.of("cd".repeat(32), KEY)).isNotEqualTo(secret);
    }

    @Test
    void fitsItsHashAlone() {
        String secret = FollowingSecret.of(SALT, KEY);

        assertThat(FollowingSecret.fits(secret, Hashes.sha256(secret))).isTrue();
        assertThat(FollowingSecret.fits(secret + "A", Hashes.sha256(secret))).isFalse();
        assertThat(FollowingSecret.fits("", Hashes.sha256(secret))).isFalse();
    }
}
