package dev.proofmark.gateway.routing;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

/** What it means that a call came to nothing. */
final class Failures {

    private Failures() {}

    /** Whether the service is to blame: it cannot be reached, or says nothing, or hangs up. */
    static boolean areTheServices(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof HttpClosedException
                || failure instanceof TimeoutException
                || failure instanceof ConnectionPoolTooBusyException
                || failure instanceof Circuit.NotReadyException;
    }

    /** Whether the service cannot have done anything: only a connection that never came about proves that. */
    static boolean cameBeforeAnything(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof ConnectionPoolTooBusyException;
    }

    /** The caller hung up, or sent more than it may: no call failed, there was none. */
    static final class CallerGaveUpException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CallerGaveUpException(Throwable cause) {
            super(cause);
        }
    }
}
