package dev.proofmark.certificate.decision.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;

/** Who had a part in a certification, for those who must have had none (I-36). */
public interface Involvement {

    /**
     * Everybody who was in a team of the certification, recommended, reviewed or decided, by their opaque ids; within the
     * session or transaction under way.
     */
    Uni<Set<String>> personsInvolved(UUID certificationId);
}
