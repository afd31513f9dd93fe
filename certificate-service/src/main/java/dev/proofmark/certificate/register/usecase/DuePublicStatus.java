package dev.proofmark.certificate.register.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** The certificates whose public status has not been published since the last word on it. */
public interface DuePublicStatus {

    Uni<Boolean> waiting();

    /** Some of them, which nobody can change until the transaction under way ends. */
    Uni<List<UUID>> hold(int most);

    /** Their status has been published in the transaction under way. */
    Uni<Void> done(List<UUID> certificates);
}
