package dev.proofmark.gateway.browserlogin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {

    /** Above SmallRye's own, as in Quarkus. */
    private static final int PRIORITY = 200;

    private static final Instant NINE = Instant.parse("2026-11-28T09:00:00Z");

    private final LoginConfiguration configuration = new SmallRyeConfigBuilder()
            .withMapping(LoginConfiguration.class)
            .withConverter(Duration.class, PRIORITY, new DurationConverter())
            .withDefaultValues(Map.of(
                    "proofmark.login.public-url", "https://portal.example",
                    "proofmark.login.issuer", "https://login.example/realms/proofmark",
                    "proofmark.login.client-secret", "secret",
                    "proofmark.login.cookie-keys", "a secret that only these tests have"))
            .build()
            .getConfigMapping(LoginConfiguration.class);
    private final EndedSessions ended = new EndedSessions(configuration);
    private final Sessions sessions = new Sessions(new ObjectMapper(), ended, configuration);

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT29M59S, true",
        "PT0S, PT30M, false",
        "PT9H40M, PT9H59M59S, true",
        "PT9H40M, PT10H, false",
        "PT9H59M, PT10H1S, false"
    })
    void holdHalfAnHourWithoutARequestAndTenHoursAtMost(Duration seen, Duration now, boolean holds) {
        Session session = session("one", NINE).seen(NINE.plus(seen));

        assertThat(sessions.holds(session, NINE.plus(now))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"PT4M59S, true", "PT5M, false"})
    void areFreshForFiveMinutes(Duration since, boolean fresh) {
        Session session = session("one", NINE).seen(NINE.plus(since));

        assertThat(sessions.isFresh(session, NINE.plus(since))).isEqualTo(fresh);
    }

    /** Keycloak goes on with its session where somebody shows anew who they are; the limit goes on, too. */
    @Test
    void becomeNoLongerByANewLogin() {
        Session first = session("one", NINE);
        Instant later = NINE.plus(Duration.ofHours(8));

        assertThat(session("one", later).startedWith(first).startedAt()).isEqualTo(NINE);
        assertThat(session("one", later).startedWith(first).authenticatedAt()).isEqualTo(later);
        assertThat(session("two", later).startedWith(first).startedAt()).isEqualTo(later);
    }

    @Test
    void endWithKeycloaksWordUntilTheNextLogin() {
        ended.end("one", NINE);

        assertThat(ended.contains(session("one", NINE.minusSeconds(60)))).isTrue();
        assertThat(ended.contains(session("one", NINE))).isTrue();
        assertThat(ended.contains(session("one", NINE.plusSeconds(1)))).isFalse();
        assertThat(ended.contains(session("two", NINE.minusSeconds(60)))).isFalse();
    }

    /** What is older than any session need not be known. */
    @Test
    void areForgottenWhenNoneCanBeLeft() {
        ended.end("one", NINE);
        ended.end("two", NINE.plus(Duration.ofHours(11)));

        assertThat(ended.contains(session("one", NINE))).isFalse();
    }

    private static Session session(String id, Instant at) {
        return new Session(
                id, new Person("id", "name"), "csrf", at, at, at, at, new Tokens("access", at, "refresh", "id"));
    }
}
