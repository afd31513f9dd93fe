package dev.proofmark.gateway.routing;

import dev.proofmark.gateway.correlation.RequestIds;
import dev.proofmark.gateway.headers.HopHeaders;
import dev.proofmark.gateway.limits.BoundedBody;
import dev.proofmark.gateway.limits.RequestGuard;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.BodyLimit;
import dev.proofmark.platform.web.Problem;
import dev.proofmark.platform.web.ProblemAnswers;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/** One request on its way to a service, and the answer on its way back. */
final class Exchange implements ProxyInterceptor {

    private static final Logger LOGGER = Logger.getLogger(Exchange.class);

    /** Under which a {@link ProxyContext} keeps the request to the service, where that is an upload. */
    static final String UPLOAD = "upload";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final long PAUSE_BEFORE_RETRY_MILLISECONDS = 50;

    private final Vertx vertx;
    private final GatewayConfiguration configuration;
    private final BodyLimit limit;
    private final ProblemAnswers problems;
    private final Calls calls;

    Exchange(Vertx vertx, GatewayConfiguration configuration, BodyLimit limit, ProblemAnswers problems, Calls calls) {
        this.calls = calls;
        this.vertx = vertx;
        this.configuration = configuration;
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HopHeaders.strip(context.request().headers());
        context.request().setURI(target(context.request().proxiedRequest()));
        return reads(context) ? read(context) : write(context);
    }

    /** The address without a place: who sends one in full (RFC 9112, section 3.2.2) may name another's place in it. */
    private static String target(HttpServerRequest request) {
        String query = request.query();
        return request.uri().startsWith("/")
                ? request.uri()
                : RequestGuard.path(request) + (query == null ? "" : "?" + query);
    }

    /** A read has no body and no effect: asked once more if the connection broke. */
    private Future<ProxyResponse> read(ProxyContext context) {
        ProxyRequest request = context.request().setBody(null);
        request.proxiedRequest().resume();
        return calls.make(() -> readTwice(context))
                .recover(failure -> Future.succeededFuture(refused(context, reading(failure), failure)));
    }

    private Future<ProxyResponse> readTwice(ProxyContext context) {
        return context.sendRequest()
                .recover(failure -> failure instanceof TimeoutException || callerIsGone(context)
                        ? Future.failedFuture(failure)
                        : vertx.timer(PAUSE_BEFORE_RETRY_MILLISECONDS).compose(waited -> context.sendRequest()))
                .recover(failure -> failed(callerIsGone(context), failure));
    }

    private static boolean callerIsGone(ProxyContext context) {
        return context.request().proxiedRequest().response().closed();
    }

    private static Future<ProxyResponse> failed(boolean byTheCaller, Throwable failure) {
        return Future.failedFuture(byTheCaller ? new Failures.CallerGaveUpException(failure) : failure);
    }

    private static Refusal reading(Throwable failure) {
        boolean asked = failure instanceof TimeoutException && !Failures.cameBeforeAnything(failure);
        return Refusal.of(asked ? "no-answer" : "unavailable");
    }

    /**
     * A write is never repeated here: the caller repeats it, with its Idempotency-Key. Its body is had whole before the
     * service is called, else whoever sends one byte a minute would hold a connection that all share; an upload's is too
     * large for that, and has connections of its own.
     */
    private Future<ProxyResponse> write(ProxyContext context) {
        Body sent = context.request().getBody();
        HttpServerRequest request = context.request().proxiedRequest();
        BoundedBody body = new BoundedBody(sent.stream(), limit.bytes(request), () -> awaitAnswer(context));
        Future<Body> ready =
                limit.isUpload(request) ? Future.succeededFuture(Body.body(body, sent.length())) : whole(body);
        return ready.compose(bytes -> send(context, bytes, body))
                .recover(failure -> Future.succeededFuture(refused(context, writing(request, body, failure), failure)));
    }

    private Future<ProxyResponse> send(ProxyContext context, Body bytes, BoundedBody body) {
        context.request().setBody(bytes);
        return calls.make(() ->
                context.sendRequest().recover(failure -> failed(body.brokeOff() || callerIsGone(context), failure)));
    }

    /** A body that breaks off is waited for no longer, and not answered: its connection is gone, too. */
    private static Future<Body> whole(BoundedBody body) {
        Promise<Body> whole = Promise.promise();
        Buffer bytes = Buffer.buffer();
        var _ = body.exceptionHandler(failure -> {
                    if (body.overflowed()) {
                        var _ = whole.tryFail(failure);
                    }
                })
                .endHandler(_ -> whole.tryComplete(Body.body(bytes)))
                .handler(bytes::appendBuffer)
                .resume();
        return whole.future();
    }

    /** An upload may take its time; from its last byte on its answer is waited for as for any other. */
    private void awaitAnswer(ProxyContext context) {
        HttpClientRequest upload = context.get(UPLOAD, HttpClientRequest.class);
        if (upload != null) {
            var _ = upload.idleTimeout(configuration.uploadAnswerTimeout().toMillis());
        }
    }

    private Refusal writing(HttpServerRequest request, BoundedBody body, Throwable failure) {
        if (body.overflowed()) {
            return limit.refusal(request);
        }
        boolean untouched = failure instanceof CircuitBreakerOpenException || Failures.cameBeforeAnything(failure);
        return Refusal.of(untouched ? "unavailable" : "no-answer");
    }

    private ProxyResponse refused(ProxyContext context, Refusal refusal, Throwable failure) {
        HttpServerRequest request = context.request().proxiedRequest();
        LOGGER.debugf(failure, "Refused %s", refusal.rule());
        ProblemAnswers.Answer answer = problems.answer(request, refusal);
        ProxyResponse response = context.request()
                .release()
                .response()
                .setStatusCode(answer.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", answer.language())
                .putHeader("Vary", "Accept-Language")
                .setBody(Body.body(answer.body()));
        problems.drain(request);
        return response;
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        HopHeaders.strip(headers);
        headers.remove(RequestIds.REQUEST_ID);
        String location = headers.get("Location");
        if (location != null) {
            headers.set("Location", withoutOrigin(location));
        }
        return context.sendResponse()
                .onComplete(sent -> problems.giveUpOn(context.request().proxiedRequest()));
    }

    /** A service knows only its own address; the caller's is the gateway's, so the path alone is right. */
    static String withoutOrigin(String location) {
        URI uri = URI.create(location);
        if (!uri.isAbsolute()) {
            return location;
        }
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static boolean reads(ProxyContext context) {
        return READING.contains(context.request().getMethod().name());
    }

    /** How calls are made: {@link Circuit#call} for a service, as they are for what needs no such care. */
    interface Calls {

        /** Makes a call, or fails at once. */
        Future<ProxyResponse> make(Supplier<Future<ProxyResponse>> call);
    }
}
