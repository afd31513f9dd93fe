package dev.proofmark.certificate.certificate.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Where every word on a certificate's status is made public, so that none can be said or taken back unseen (I-52). */
public interface StatusLog {

    /** Adds what was recorded about a certificate in the transaction under way, with all that the words name. */
    Uni<Void> append(UUID certificateId);
}
