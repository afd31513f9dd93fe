package dev.proofmark.gateway.limits;

import dev.proofmark.gateway.callers.Callers;
import dev.proofmark.gateway.callers.SessionCookie;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ProblemAnswers;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Counts what comes from one address and with one credential, and turns away what is too much (RFC 6585, section 4).
 * Every answer says what is left, in the fields of draft-ietf-httpapi-ratelimit-headers-10. ADR 0019.
 *
 * <p>A credential is counted without having been verified: whoever invents one after the other is still counted by
 * address, and nobody can use up another's without having it.
 */
@ApplicationScoped
public class RateLimits {

    private static final String HEALTH = "/q/health";

    private final Callers callers;
    private final ProblemAnswers problems;
    private final boolean enabled;
    private final Buckets ofAddresses;
    private final Buckets ofCredentials;

    public RateLimits(LimitsConfiguration configuration, Callers callers, ProblemAnswers problems) {
        this.callers = callers;
        this.problems = problems;
        this.enabled = configuration.enabled();
        int remembered = configuration.rememberedCallers();
        this.ofAddresses =
                new Buckets(Quota.of("address", configuration.perAddress()), remembered, TimeMeter.SYSTEM_NANOTIME);
        this.ofCredentials = new Buckets(
                Quota.of("credential", configuration.perCredential()), remembered, TimeMeter.SYSTEM_NANOTIME);
    }

    void register(@Observes Router router) {
        if (enabled) {
            router.route().order(Integer.MIN_VALUE + 2).handler(this::handle);
        }
    }

    private void handle(RoutingContext context) {
        if (isHealth(RequestGuard.path(context.request()))) {
            context.next();
            return;
        }
        Tally tally = new Tally();
        tally.take(ofAddresses, callers.of(context.request()).network());
        if (!tally.isExceeded()) {
            credential(context.request())
                    .ifPresent(credential -> tally.take(ofCredentials, credential.getBytes(StandardCharsets.UTF_8)));
        }
        context.response().putHeader("RateLimit-Policy", tally.policies()).putHeader("RateLimit", tally.remaining());
        if (tally.isExceeded()) {
            String seconds = Long.toString(tally.secondsToWait());
            context.response().putHeader("Retry-After", seconds);
            problems.refuse(context, Refusal.of("too-many-requests", Map.of("seconds", seconds)));
        } else {
            context.next();
        }
    }

    /** Whoever watches over the gateway always gets an answer. */
    static boolean isHealth(String path) {
        return RequestGuard.isAtOrBelow(path, HEALTH);
    }

    /** A token goes before a session, as it does wherever both come with one request. */
    private static Optional<String> credential(HttpServerRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization == null
                ? Optional.ofNullable(request.getCookie(SessionCookie.NAME)).map(Cookie::getValue)
                : Optional.of(authorization);
    }

    /** What was counted of one request. */
    private static final class Tally {

        private String policies = "";
        private String remaining = "";
        private long secondsToWait;

        void take(Buckets buckets, byte[] caller) {
            ConsumptionProbe probe = buckets.take(caller);
            policies = joined(policies, buckets.quota().policy());
            remaining = joined(remaining, buckets.quota().remaining(probe));
            if (!probe.isConsumed()) {
                secondsToWait = Quota.seconds(probe);
            }
        }

        private static String joined(String list, String item) {
            return list.isEmpty() ? item : list + ", " + item;
        }

        boolean isExceeded() {
            return secondsToWait > 0;
        }

        long secondsToWait() {
            return secondsToWait;
        }

        String policies() {
            return policies;
        }

        String remaining() {
            return remaining;
        }
    }
}
