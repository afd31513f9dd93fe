package dev.proofmark.certificate.grievance.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Which complaints came in without an account; within the transaction under way. */
public interface Intakes {

    /**
     * One that came in.
     *
     * @param keySha256 of the sender's Idempotency-Key
     * @param bodySha256 of what was sent
     * @param salt with which the sender's key makes the secret
     * @param secretSha256 of the secret, which is nowhere itself
     */
    record Intake(UUID complaintId, String keySha256, String bodySha256, String salt, String secretSha256) {}

    /** Takes the key for this intake; empty if it was the first, else the one that has the key. */
    Uni<Optional<Intake>> claim(Intake intake);

    Uni<Optional<Intake>> find(UUID complaintId);
}
