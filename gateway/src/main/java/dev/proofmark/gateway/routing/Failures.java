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
                || failure instanceof NoConnectionException
                || failure instanceof ConnectionPoolTooBusyException;
    }

    /** What kept a call from its connection; a time that ran out says so by its own name. */
    static Throwable beforeConnection(Throwable failure) {
        return failure instanceof TimeoutException ? new NoConnectionException(failure) : failure;
    }

    /** No connection came about in time: all of them were taken, or the service did not accept another. */
    static final class NoConnectionException extends TimeoutException {

        private static final long serialVersionUID = 1L;

        NoConnectionException(Throwable cause) {
            super(cause.getMessage());
            initCause(cause);
        }
    }

    /** The caller hung up, or sent more than it may: no call failed, there was none. */
    static final class CallerGaveUpException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CallerGaveUpException(Throwable cause) {
            super(cause);
        }
    }
}
