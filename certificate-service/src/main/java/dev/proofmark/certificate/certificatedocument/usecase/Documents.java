package dev.proofmark.certificate.certificatedocument.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** The finished documents, one for each revision. */
public interface Documents {
    Uni<Void> add(UUID certificateId, int revision, String sha256, byte[] pdf);

    Uni<Optional<byte[]>> find(UUID certificateId, int revision);
}
