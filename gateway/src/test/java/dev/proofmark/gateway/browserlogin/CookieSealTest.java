package dev.proofmark.gateway.browserlogin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookieSealTest {

    private static final String OLD = "the key of last year, which is long";
    private static final String NEW = "the key of this year, which is long";
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final Attempt ATTEMPT = new Attempt("state", "nonce", "verifier", "/tasks", true, NOW);
    private static final Session SESSION = new Session(
            "sid",
            new Person("id", "김서연"),
            "csrf",
            NOW,
            NOW,
            NOW,
            NOW,
            new Tokens("access secret", NOW, "refresh secret", "id secret"));

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void givesBackWhatItSealed() {
        assertThat(sessions(NEW).open(sessions(NEW).seal(SESSION))).hasValue(SESSION);
    }

    @Test
    void showsNothing() {
        String sealed = sessions(NEW).seal(SESSION);

        assertThat(sealed).matches("[A-Za-z0-9._-]+").isNotEqualTo(sessions(NEW).seal(SESSION));
        assertThat(SESSION.toString() + ATTEMPT).doesNotContain("secret", "csrf", "verifier", "nonce");
    }

    @Test
    void opensWhatAnOlderKeySealed() {
        String sealed = sessions(OLD).seal(SESSION);

        assertThat(sessions(NEW, OLD).open(sealed)).hasValue(SESSION);
        assertThat(sessions(NEW).open(sealed)).isEmpty();
        assertThat(sessions(OLD).open(sessions(NEW, OLD).seal(SESSION))).isEmpty();
    }

    @Test
    void takesOneKindOfCookieForNoOther() {
        String attempt = new CookieSeal<>(mapper, Attempt.class, List.of(NEW)).seal(ATTEMPT);

        assertThat(sessions(NEW).open(attempt)).isEmpty();
    }

    @Test
    void opensNothingThatWasChanged() {
        String sealed = sessions(NEW).seal(SESSION);

        for (int at = 0; at < sealed.length() - 4; at += 7) {
            String changed =
                    sealed.substring(0, at) + (sealed.charAt(at) == 'A' ? 'B' : 'A') + sealed.substring(at + 1);
            assertThat(sessions(NEW).open(changed)).as("changed at " + at).isEmpty();
        }
        assertThat(sessions(NEW).open(sealed.substring(0, sealed.length() - 8))).isEmpty();
    }

    /** {@code none}, another algorithm, not even a JWE. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "....",
                "eyJhbGciOiJub25lIn0.e30.",
                "eyJhbGciOiJBMTI4S1ciLCJlbmMiOiJBMjU2R0NNIn0.AAAA.AAAA.AAAA.AAAA"
            })
    void opensNothingElse(String value) {
        assertThat(sessions(NEW).open(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short"})
    void refusesASecretThatCouldBeGuessed(String secret) {
        assertThatThrownBy(() -> sessions(NEW, secret)).isInstanceOf(IllegalArgumentException.class);
    }

    private CookieSeal<Session> sessions(String... secrets) {
        return new CookieSeal<>(mapper, Session.class, List.of(secrets));
    }
}
