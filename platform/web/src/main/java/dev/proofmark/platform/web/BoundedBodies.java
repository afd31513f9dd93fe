package dev.proofmark.platform.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a body that did not say its length as soon as it is larger than allowed. */
@Provider
public class BoundedBodies implements ReaderInterceptor {

    private final BodyLimit limit;

    public BoundedBodies(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Bounded(context.getInputStream(), limit.bytes()));
        return context.proceed();
    }

    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream body, long limit) {
            super(body);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws BodyTooLargeException {
            left -= bytes;
            if (left < 0) {
                throw new BodyTooLargeException();
            }
        }
    }

    /** The body is larger than allowed; an {@link IOException}, which JSON readers pass on as it is. */
    static final class BodyTooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
