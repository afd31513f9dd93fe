package dev.proofmark.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a short while whose verified token it was. A caller sends the same token for minutes, and verifying its
 * signature and reading it is a fifth of what a small request costs. Remembered is what OpenID Connect has verified, until
 * the token expires or {@link #AT_MOST} is over: a token is never good for longer than it says, nor does a withdrawn key
 * last for longer than that. What is not remembered is left to OpenID Connect, and so is every refusal.
 */
@ApplicationScoped
public class VerifiedTokens implements HttpAuthenticationMechanism, SecurityIdentityAugmentor {

    static final Duration AT_MOST = Duration.ofMinutes(1);

    private static final int MOST_TOKENS = 1000;
    private static final String SCHEME = "Bearer ";
    private static final int BEFORE_OPENID_CONNECT = DEFAULT_PRIORITY + 1000;

    private static final Set<String> OF_ONE_REQUEST =
            Set.of(RoutingContext.class.getName(), AuthenticationRequestContext.class.getName());

    private final InstantSource clock;
    private final Cache<String, SecurityIdentity> identities;

    @Inject
    VerifiedTokens() {
        this(InstantSource.system());
    }

    VerifiedTokens(InstantSource clock) {
        this.clock = clock;
        this.identities = Caffeine.newBuilder()
                .maximumSize(MOST_TOKENS)
                .expireAfterWrite(AT_MOST)
                .ticker(ticker(clock))
                .build();
    }

    private static Ticker ticker(InstantSource clock) {
        return () -> Duration.between(Instant.EPOCH, clock.instant()).toNanos();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return Uni.createFrom()
                .item(() -> identity(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                        .orElse(null));
    }

    /** Whoever a request with that header comes from, if that is remembered. */
    Optional<SecurityIdentity> identity(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            return Optional.empty();
        }
        return Optional.ofNullable(identities.getIfPresent(authorization.substring(SCHEME.length())))
                .filter(this::lasts);
    }

    private boolean lasts(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && clock.instant().isBefore(Instant.ofEpochSecond(token.getExpirationTime()));
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        if (credential != null) {
            identities.put(credential.getToken(), withoutRequest(identity));
        }
        return Uni.createFrom().item(identity);
    }

    /** Made anew: the identity holds the request that it was verified in, and would hold it as long as it is remembered. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        Map<String, Object> attributes = new HashMap<>(identity.getAttributes());
        attributes.keySet().removeAll(OF_ONE_REQUEST);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addPermissions(identity.getPermissions())
                .addAttributes(attributes)
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public int getPriority() {
        return BEFORE_OPENID_CONNECT;
    }
}
