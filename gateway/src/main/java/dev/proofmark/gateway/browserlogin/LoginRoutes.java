package dev.proofmark.gateway.browserlogin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import dev.proofmark.platform.web.Language;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** {@code GET /login}, which sends a browser to Keycloak, and {@code GET /login/callback}, where it comes back. */
@ApplicationScoped
public class LoginRoutes {

    private static final Logger LOGGER = Logger.getLogger(LoginRoutes.class);
    private static final String CALLBACK = "/login/callback";

    /** One cookie for each login under way, so that one tab does not disturb another's. */
    private static final String COOKIE = "__Host-proofmark-login-";

    private static final int DISTINCT = 12;
    private static final int MOST_ATTEMPTS = 4;

    private final Vertx vertx;
    private final Keycloak keycloak;
    private final Sessions sessions;
    private final LoginPages pages;
    private final LoginConfiguration configuration;
    private final CookieSeal<Attempt> seal;
    private final InstantSource clock = Clock.tickMillis(ZoneOffset.UTC);

    LoginRoutes(
            Vertx vertx,
            Keycloak keycloak,
            Sessions sessions,
            LoginPages pages,
            LoginConfiguration configuration,
            ObjectMapper mapper) {
        this.vertx = vertx;
        this.keycloak = keycloak;
        this.sessions = sessions;
        this.pages = pages;
        this.configuration = configuration;
        this.seal = new CookieSeal<>(mapper, Attempt.class, configuration.cookieKeys());
    }

    void register(@Observes Router router) {
        router.get("/login").order(1).handler(this::login);
        router.get(CALLBACK).order(1).handler(this::callback);
    }

    private void login(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<String> returnTo = ReturnAddress.of(request.getParam("to"));
        if (returnTo.isEmpty()) {
            pages.refuse(context, "malformed-request");
            return;
        }
        Instant now = clock.instant();
        boolean fresh = "true".equals(request.getParam("fresh")) || sessions.lapsed(request, now);
        Attempt attempt = new Attempt(
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                returnTo.get(),
                fresh,
                now);
        String chosen = request.getParam("lang");
        Language language = Language.preferredBy(chosen == null ? request.getHeader("Accept-Language") : chosen);
        vertx.executeBlocking(() -> keycloak.loginPage(attempt, language), false)
                .onSuccess(page -> send(context, attempt, page))
                .onFailure(failure -> refuse(context, failure));
    }

    private void send(RoutingContext context, Attempt attempt, URI page) {
        BrowserCookies cookies = BrowserCookies.of(context.request());
        List<String> others = cookies.names(COOKIE);
        if (others.size() >= MOST_ATTEMPTS) {
            others.forEach(name -> cookies.forget(context.response().headers(), name));
        }
        cookies.put(context.response().headers(), cookie(attempt.state()), seal.seal(attempt));
        redirect(context, page);
    }

    private void callback(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<Attempt> attempt = attempt(request);
        if (attempt.isEmpty()) {
            refuse(context, new LoginRefusedException("nobody here began this login, or long ago"));
            return;
        }
        // Once used, whatever comes of it.
        BrowserCookies.of(request)
                .forget(context.response().headers(), cookie(attempt.get().state()));
        String code = request.getParam("code");
        String error = request.getParam("error");
        if (!configuration.issuer().toString().equals(request.getParam("iss"))) {
            refuse(context, new LoginRefusedException("the answer is not Keycloak's (RFC 9207)"));
        } else if (error != null && error.equals("access_denied")) {
            pages.refuse(context, "login-cancelled");
        } else if (error != null || code == null) {
            refuse(context, new LoginRefusedException("Keycloak brings no code"));
        } else {
            redeem(context, attempt.get(), code);
        }
    }

    private Optional<Attempt> attempt(HttpServerRequest request) {
        String state = request.getParam("state");
        if (state == null) {
            return Optional.empty();
        }
        return BrowserCookies.of(request)
                .value(cookie(state))
                .flatMap(seal::open)
                .filter(attempt -> attempt.state().equals(state))
                .filter(attempt -> clock.instant().isBefore(attempt.startedAt().plus(configuration.attemptLimit())));
    }

    private void redeem(RoutingContext context, Attempt attempt, String code) {
        vertx.executeBlocking(() -> demandFresh(keycloak.redeem(code, attempt), attempt), false)
                .onSuccess(login -> begin(context, attempt, login))
                .onFailure(failure -> refuse(context, failure));
    }

    /** Keycloak was asked to have the person show anew who they are; whether it did, its own word tells. */
    private Login demandFresh(Login login, Attempt attempt) throws LoginRefusedException {
        Instant earliest = attempt.startedAt().minus(configuration.clockTolerance());
        if (attempt.fresh() && login.authenticatedAt().isBefore(earliest)) {
            throw new LoginRefusedException("the login is not a new one");
        }
        return login;
    }

    /** Every login makes a new session with a new token against forgery, whatever the browser had before. */
    private void begin(RoutingContext context, Attempt attempt, Login login) {
        HttpServerRequest request = context.request();
        Instant now = clock.instant();
        Session begun = new Session(
                login.sessionId(),
                login.person(),
                new State().getValue(),
                login.authenticatedAt(),
                now,
                now,
                now,
                login.tokens());
        Session session = sessions.of(request, now).map(begun::startedWith).orElse(begun);
        sessions.keep(request, session);
        redirect(context, configuration.publicUrl().resolve(attempt.returnTo()));
    }

    private void refuse(RoutingContext context, Throwable failure) {
        LOGGER.infof("A login did not come about: %s", failure.getMessage());
        pages.refuse(context, failure instanceof IOException ? "login-unavailable" : "login-failed");
    }

    private static void redirect(RoutingContext context, URI to) {
        context.response()
                .setStatusCode(303)
                .putHeader("Location", to.toString())
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    private static String cookie(String state) {
        return COOKIE + state.substring(0, Math.min(DISTINCT, state.length()));
    }
}
