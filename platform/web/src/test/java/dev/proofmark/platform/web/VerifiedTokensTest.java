package dev.proofmark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final AuthenticationRequestContext REQUEST = VerifiedTokensTest::atOnce;

    private Instant now = START;
    private final VerifiedTokens tokens = new VerifiedTokens(new InstantSource() {
        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void remembersWhoseTokenItVerified() {
        verified("one", START.plusSeconds(300));

        assertThat(tokens.identity("Bearer one"))
                .hasValueSatisfying(who -> assertThat(who.getRoles()).containsExactly("DECIDER"))
                .hasValueSatisfying(
                        who -> assertThat(who.getPrincipal().getName()).isEqualTo("somebody"));
    }

    @Test
    void knowsNobodyByAnotherTokenNorByNone() {
        verified("one", START.plusSeconds(300));

        assertThat(tokens.identity("Bearer two")).isEmpty();
        assertThat(tokens.identity("Bearer on")).isEmpty();
        assertThat(tokens.identity("Basic one")).isEmpty();
        assertThat(tokens.identity("Bearer ")).isEmpty();
        assertThat(tokens.identity("one")).isEmpty();
        assertThat(tokens.identity(null)).isEmpty();
    }

    @Test
    void forgetsATokenInTheSecondInWhichItExpires() {
        verified("one", START.plusSeconds(10));

        now = START.plusSeconds(9);
        assertThat(tokens.identity("Bearer one")).isPresent();
        now = START.plusSeconds(10);
        assertThat(tokens.identity("Bearer one")).isEmpty();
    }

    @Test
    void hasATokenVerifiedAgainAfterAWhileHoweverOftenItCame() {
        verified("one", START.plus(Duration.ofHours(1)));

        now = START.plus(VerifiedTokens.AT_MOST).minusSeconds(1);
        assertThat(tokens.identity("Bearer one")).isPresent();
        now = START.plus(VerifiedTokens.AT_MOST);
        assertThat(tokens.identity("Bearer one")).isEmpty();
    }

    @Test
    void remembersNothingOfTheRequestThatTheTokenCameWith() {
        verified("one", START.plusSeconds(300));

        assertThat(tokens.identity("Bearer one").orElseThrow().getAttributes())
                .containsEntry("tenant-id", "Default")
                .doesNotContainKey(RoutingContext.class.getName());
    }

    @Test
    void remembersNobodyWhoCameWithoutAToken() {
        SecurityIdentity other = QuarkusSecurityIdentity.builder()
                .setPrincipal(() -> "other")
                .addCredential(new PasswordCredential("secret".toCharArray()))
                .build();

        assertThat(tokens.augment(other, REQUEST).await().indefinitely()).isSameAs(other);
        assertThat(tokens.identity("Bearer secret")).isEmpty();
    }

    private void verified(String token, Instant expires) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("somebody");
        claims.setExpirationTime(NumericDate.fromSeconds(expires.getEpochSecond()));
        AccessTokenCredential credential = new AccessTokenCredential(token);
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, credential))
                .addCredential(credential)
                .addRole("DECIDER")
                .addAttribute("tenant-id", "Default")
                .addAttribute(RoutingContext.class.getName(), "the request")
                .build();
        assertThat(tokens.augment(identity, REQUEST).await().indefinitely()).isSameAs(identity);
    }

    private static Uni<SecurityIdentity> atOnce(Supplier<SecurityIdentity> identity) {
        return Uni.createFrom().item(identity);
    }
}
