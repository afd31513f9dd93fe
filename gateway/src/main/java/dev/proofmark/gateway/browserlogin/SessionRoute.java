package dev.proofmark.gateway.browserlogin;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.proofmark.gateway.home.Reads;
import dev.proofmark.platform.travel.ClockTopic;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code GET /session}: who is logged in, for the page that asks, and what time it is for the body, whose days a page
 * counts. Asking does not count as activity, else an open page would keep its session for ever.
 */
@ApplicationScoped
public class SessionRoute {

    /** Our roles are written so; Keycloak's own are not, and mean nothing here. */
    private static final Pattern ROLE = Pattern.compile("[A-Z][A-Z_]*");

    private final Sessions sessions;
    private final ClockTopic business;
    private final InstantSource clock = Clock.tickMillis(ZoneOffset.UTC);

    SessionRoute(Sessions sessions, ClockTopic business) {
        this.sessions = sessions;
        this.business = business;
    }

    void register(@Observes Router router) {
        Reads.at(router, "/session").handler(this::show);
    }

    private void show(RoutingContext context) {
        Instant now = clock.instant();
        JsonObject seen = sessions.of(context.request(), now)
                .map(this::view)
                .orElseGet(() -> new JsonObject().put("authenticated", false))
                .put("businessTime", business.offset().from(now).toString());
        context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(seen.encode());
    }

    private JsonObject view(Session session) {
        return new JsonObject()
                .put("authenticated", true)
                .put(
                        "person",
                        new JsonObject()
                                .put("id", session.person().id())
                                .put("name", session.person().name()))
                .put("roles", new JsonArray(roles(session)))
                .put("csrfToken", session.csrfToken())
                .put("authenticatedAt", session.authenticatedAt().toString())
                .put("expiresAt", sessions.expiresAt(session).toString())
                .put("idleUntil", sessions.idleUntil(session).toString());
    }

    /** As the access token has them: it came with a verified ID token that names its hash. */
    private static List<String> roles(Session session) {
        try {
            JWTClaimsSet claims = TokenChecks.parsed(session.tokens().access()).getJWTClaimsSet();
            Map<String, Object> access = claims.getJSONObjectClaim("realm_access");
            return access != null && access.get("roles") instanceof List<?> roles
                    ? roles.stream()
                            .map(String::valueOf)
                            .filter(role -> ROLE.matcher(role).matches())
                            .sorted()
                            .toList()
                    : List.of();
        } catch (ParseException | LoginRefusedException noRoles) {
            return List.of();
        }
    }
}
