package dev.proofmark.gateway.routing;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * Leaves a service alone that does not answer: once half of the last calls failed, its callers are told so at once
 * instead of waiting one by one. While it is open the gateway itself asks the service whether it is ready, and lets
 * callers through again when it is: none of them is the one to try it, and a slow one cannot keep all others out.
 *
 * <p>What a service answers is an answer, 5xx too: else whoever finds an input that breaks one operation could close
 * all others. ADR 0019.
 */
final class Circuit {

    private static final Logger LOGGER = Logger.getLogger(Circuit.class);

    private static final int CALLS_LOOKED_AT = 20;
    private static final double FAILED_OF_THEM = 0.5;

    private static final TypeLiteral<CompletionStage<ProxyResponse>> ANSWER = new TypeLiteral<>() {};
    private static final TypeLiteral<CompletionStage<Void>> READINESS = new TypeLiteral<>() {};

    private final Vertx vertx;
    private final String service;
    private final Duration pause;
    private final Supplier<Future<Void>> readiness;
    private final Guard guard;
    private volatile boolean closed = true;

    /**
     * A closed circuit.
     *
     * @param service whose it is
     * @param pause how long the service is left alone between two questions
     * @param readiness asks the service whether it is ready; fails if not
     */
    Circuit(Vertx vertx, String service, Duration pause, Supplier<Future<Void>> readiness) {
        this.vertx = vertx;
        this.service = service;
        this.pause = pause;
        this.readiness = readiness;
        this.guard = Guard.create()
                .withDescription(service)
                // A request stays with its event loop; another thread would cost more than the rest of the way.
                .withThreadOffload(false)
                .withCircuitBreaker()
                .requestVolumeThreshold(CALLS_LOOKED_AT)
                .failureRatio(FAILED_OF_THEM)
                .delay(pause.toMillis(), ChronoUnit.MILLIS)
                .successThreshold(1)
                .when(Failures::areTheServices)
                .onStateChange(this::changed)
                .done()
                .build();
    }

    /** Makes a call unless the circuit is open; then it fails at once, with an exception that says so. */
    Future<ProxyResponse> call(Supplier<Future<ProxyResponse>> call) {
        return closed ? guarded(call, ANSWER) : Future.failedFuture(new CircuitBreakerOpenException(service));
    }

    private <T> Future<T> guarded(Supplier<Future<T>> call, TypeLiteral<CompletionStage<T>> type) {
        return Future.fromCompletionStage(
                guard.get(() -> call.get().toCompletionStage(), type), vertx.getOrCreateContext());
    }

    private void changed(CircuitBreakerState state) {
        closed = state == CircuitBreakerState.CLOSED;
        if (state == CircuitBreakerState.OPEN) {
            LOGGER.warnf("%s-service does not answer: it is left alone for %s", service, pause);
            ask();
        } else if (closed) {
            LOGGER.infof("%s-service answers again", service);
        }
    }

    /** An answer closes the circuit; none opens it anew, and so comes the next question. */
    private void ask() {
        var _ = vertx.timer(pause.toMillis())
                .compose(waited -> guarded(this::ready, READINESS))
                .onFailure(failure -> {
                    if (failure instanceof CircuitBreakerOpenException) {
                        ask();
                    }
                });
    }

    private Future<Void> ready() {
        return readiness.get().recover(failure -> Future.failedFuture(new NotReadyException(failure)));
    }

    /** Whatever keeps a service from saying that it is ready. */
    static final class NotReadyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotReadyException(Throwable cause) {
            super(cause);
        }
    }
}
