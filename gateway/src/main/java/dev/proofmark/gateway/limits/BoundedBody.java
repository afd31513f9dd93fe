package dev.proofmark.gateway.limits;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that breaks off as soon as it is larger than allowed, so that nothing has to be kept to know its size. */
public final class BoundedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private final Runnable whenWhole;
    private long passed;
    private boolean failed;
    private @Nullable Handler<Throwable> failure;

    /**
     * A body with its bounds.
     *
     * @param limit bytes that it may have
     * @param whenWhole what is to be done once all of it has passed
     */
    public BoundedBody(ReadStream<Buffer> body, long limit, Runnable whenWhole) {
        this.body = body;
        this.limit = limit;
        this.whenWhole = whenWhole;
    }

    /** Whether the body went over its limit. */
    public boolean overflowed() {
        return passed > limit;
    }

    /** Whether it came to no good end by its sender's fault. */
    public boolean brokeOff() {
        return failed || overflowed();
    }

    @Override
    public BoundedBody handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : bytes -> pass(bytes, handler));
        return this;
    }

    private void pass(Buffer bytes, Handler<Buffer> handler) {
        boolean before = overflowed();
        passed += bytes.length();
        if (!overflowed()) {
            handler.handle(bytes);
        } else if (!before && failure != null) {
            failure.handle(new BodyTooLargeException());
        }
    }

    @Override
    public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        body.exceptionHandler(cause -> {
            failed = true;
            if (handler != null) {
                handler.handle(cause);
            }
        });
        return this;
    }

    @Override
    public BoundedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public BoundedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public BoundedBody endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : _ -> {
                            whenWhole.run();
                            handler.handle(null);
                        });
        return this;
    }

    /** The caller sent more than it may; an answer, not a fault, hence no stack trace. */
    static final class BodyTooLargeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BodyTooLargeException() {
            super("body too large", null, false, false);
        }
    }
}
