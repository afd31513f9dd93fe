package dev.proofmark.certificate.credential.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** The credentials, one for each revision that was published with one. */
public interface Credentials {
    Uni<Void> add(UUID certificateId, int revision, SignedCredential credential);

    Uni<Optional<SignedCredential>> find(UUID certificateId, int revision);
}
