package dev.proofmark.application.certification.usecase;

import dev.proofmark.application.certification.domain.Certification;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** The certifications that were granted; within the session or transaction under way. */
public interface Certifications {

    Uni<Optional<Certification>> find(UUID id);

    /** Keeps the certification unless a higher revision of its certificate is known. */
    Uni<Void> learn(Certification certification);
}
