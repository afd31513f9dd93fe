package dev.proofmark.gateway.limits;

import dev.proofmark.gateway.home.Page;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.Language;
import dev.proofmark.platform.web.ProblemAnswers;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * After all routes: an address that nobody took does not exist, which people read as a page and machines as a problem. Health and the like stay below /q, the pages' scripts and
 * styles below /static, and the local stack's clock, which is a resource, comes after this.
 */
@ApplicationScoped
public class NothingElse {

    /** The local stack's clock. */
    public static final String CLOCK = "/dev/v1/clock";

    private final ProblemAnswers problems;

    public NothingElse(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(2).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String path = RequestGuard.path(context.request());
        if (path.startsWith("/q/") || path.startsWith("/static/") || RequestGuard.isAtOrBelow(path, CLOCK)) {
            context.next();
        } else if (isRead(context.request())) {
            leadOn(context);
        } else {
            problems.refuse(context, Refusal.of("not-found"));
        }
    }

    /** Whether somebody looks at it in a browser. */
    private static boolean isRead(HttpServerRequest request) {
        boolean reads =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        return reads && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html");
    }

    private static void leadOn(RoutingContext context) {
        Language language = Page.language(context);
        String words = switch (language) {
            case KOREAN -> "<h1>이 주소에는 페이지가 없습니다</h1>" + "<p>주소를 다시 확인하거나 <a href=\"/\">첫 페이지</a>에서 찾아보십시오.</p>";
            case ENGLISH ->
                "<h1>There is no page at this address</h1>"
                        + "<p>Please check the address, or look from the <a href=\"/\">first page</a> on.</p>";
        };
        Page.sendOnce(context, HttpResponseStatus.NOT_FOUND.code(), language, "Proofmark", words);
    }
}
