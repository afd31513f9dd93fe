package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.audit.testresult.domain.ResultKind;
import dev.proofmark.platform.storage.Incoming;

/** A file that came whole, with what was recomputed of it; to be kept, or closed. */
public final class ReceivedResults implements AutoCloseable {

    private final ResultKind kind;
    private final Incoming incoming;
    private final Evaluated evaluated;

    ReceivedResults(ResultKind kind, Incoming incoming, Evaluated evaluated) {
        this.kind = kind;
        this.incoming = incoming;
        this.evaluated = evaluated;
    }

    /** Of all bytes that came, in lower-case hexadecimal. */
    public String sha256() {
        return incoming.hash().hex();
    }

    ResultKind kind() {
        return kind;
    }

    Incoming incoming() {
        return incoming;
    }

    Evaluated evaluated() {
        return evaluated;
    }

    @Override
    public void close() {
        incoming.close();
    }
}
