package dev.proofmark.certificate.certificatedocument.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** The finished documents. */
public interface Documents {
    Uni<Void> add(UUID certificateId, String sha256, byte[] pdf);

    Uni<Optional<byte[]>> find(UUID certificateId);
}
