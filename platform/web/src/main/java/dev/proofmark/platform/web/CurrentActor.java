package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of the request under way, from its verified access token. */
@ApplicationScoped
public class CurrentActor {

    private final SecurityIdentity identity;

    public CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * Who calls.
     *
     * @throws io.quarkus.security.UnauthorizedException if nobody is signed in
     */
    public Actor get() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new io.quarkus.security.UnauthorizedException();
        }
        // Keycloak adds roles of its own in lower case; ours are upper case.
        Set<String> roles = identity.getRoles().stream()
                .filter(role -> role.equals(role.toUpperCase(java.util.Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(token.getSubject(), roles);
    }
}
