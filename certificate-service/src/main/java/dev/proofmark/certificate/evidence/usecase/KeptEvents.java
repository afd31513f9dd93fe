package dev.proofmark.certificate.evidence.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** The kept events; they are added and read, never changed. */
public interface KeptEvents {
    /** Keeps one, at the end of the transaction under way: nothing in it reads it. */
    Uni<Void> add(KeptEvent event);

    /** All of a certification, sorted by time and id. */
    Uni<List<KeptEvent>> of(UUID certificationId);
}
