package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.audit.testresult.usecase.EvaluatePredictions.Evaluated;
import dev.proofmark.platform.storage.Incoming;

/** A file that came whole, with what was recomputed of it; to be kept, or closed. */
public final class ReceivedPredictions implements AutoCloseable {

    private final Incoming incoming;
    private final Evaluated evaluated;

    ReceivedPredictions(Incoming incoming, Evaluated evaluated) {
        this.incoming = incoming;
        this.evaluated = evaluated;
    }

    /** Of all bytes that came, in lower-case hexadecimal. */
    public String sha256() {
        return incoming.hash().hex();
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
