package dev.proofmark.gateway.limits;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ProblemAnswers;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns away, before anything else looks at it, what no part of Proofmark has a use for: other methods, addresses that
 * two parts might read differently, bodies where none belongs. (Bodies that are too large are platform/web's; two lengths in one request are refused earlier still,
 * by the HTTP decoder.)
 */
@ApplicationScoped
public class RequestGuard {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

    /** Every address of ours is made of these; an escaped slash or dot would be read anew by the next hop. */
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]*)+");

    /**
     * The numbers of certificates from a body's former records have letters of any script, blanks and brackets: escaped
     * bytes that UTF-8 has beyond ASCII, none of which any hop could take for a slash or a dot.
     */
    private static final Pattern NUMBERED = Pattern.compile("(/public/v1/certificates|/verify)/"
            + "([A-Za-z0-9._~()-]|%2[089]|%[89ABab][0-9A-Fa-f]|%[Cc][2-9A-Fa-f]|%[DEde][0-9A-Fa-f]|%[Ff][0-4])+"
            + "(/[a-z-]+)?");

    /** Where somebody asks about a certificate: below it stands a number, in front of it nobody's mistake is a dead end. */
    public static final String VERIFICATION = "/verify";

    private static final Pattern AMBIGUOUS = Pattern.compile("//|/\\.\\.?(/|$)");

    private final ProblemAnswers problems;

    public RequestGuard(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        Optional<Refusal> refusal = refusal(context);
        if (refusal.isPresent() && isMistypedNumber(context.request())) {
            askAgain(context);
        } else if (refusal.isPresent()) {
            problems.refuse(context, refusal.get());
        } else {
            context.next();
        }
    }

    private static Optional<Refusal> refusal(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!METHODS.contains(request.method().name())) {
            context.response().putHeader("Allow", String.join(", ", METHODS));
            return Optional.of(Refusal.of("method-not-allowed"));
        }
        String path = path(request);
        if (!isPlain(path) || !areClear(request.headers())) {
            return Optional.of(Refusal.of("malformed-request"));
        }
        boolean misplaced =
                hasBody(request) && WITHOUT_BODY.contains(request.method().name());
        return misplaced ? Optional.of(Refusal.of("malformed-request")) : Optional.empty();
    }

    /** Somebody typed what no number has, a slash say: that is told by a page, not by a problem for machines. */
    private static boolean isMistypedNumber(HttpServerRequest request) {
        String path = path(request);
        return path.startsWith(VERIFICATION + "/")
                && !isPlain(path)
                && areClear(request.headers())
                && WITHOUT_BODY.contains(request.method().name())
                && !hasBody(request);
    }

    private static void askAgain(RoutingContext context) {
        String typed = path(context.request()).substring(VERIFICATION.length() + 1);
        String query = context.request().query();
        String address = VERIFICATION + "?number=" + URLEncoder.encode(decoded(typed), StandardCharsets.UTF_8)
                + (query == null ? "" : "&" + query);
        var _ = context.response()
                .setStatusCode(HttpResponseStatus.SEE_OTHER.code())
                .putHeader(HttpHeaders.LOCATION, address)
                .end();
    }

    private static String decoded(String typed) {
        try {
            return URLDecoder.decode(typed.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return typed;
        }
    }

    /** Whether every part reads the address alike. */
    public static boolean isPlain(String path) {
        return (PATH.matcher(path).matches() || NUMBERED.matcher(path).matches())
                && !AMBIGUOUS.matcher(path).find();
    }

    /** One Host at the most (RFC 9112, section 3.2), and no header without a name, which the decoder lets pass. */
    private static boolean areClear(MultiMap headers) {
        return headers.getAll("Host").size() <= 1 && !headers.contains("");
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return (length != null && Long.parseLong(length) > 0)
                || request.headers().contains("Transfer-Encoding");
    }

    /** The path of a request; empty where its target has none, as in {@code OPTIONS *}. */
    public static String path(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.path(), "");
    }

    /** Whether a path is that of a resource, or of one below it: by whole segments. */
    public static boolean isAtOrBelow(String path, String resource) {
        return path.equals(resource) || path.startsWith(resource + "/");
    }
}
