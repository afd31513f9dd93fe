package dev.proofmark.certificate.takeover.usecase;

import dev.proofmark.certificate.certificate.usecase.ReadCertificates;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads where a certificate came from, for the body's staff. */
@ApplicationScoped
public class ReadProvenance {

    private final ReadCertificates read;
    private final FormerCertificates certificates;

    public ReadProvenance(ReadCertificates read, FormerCertificates certificates) {
        this.read = read;
        this.certificates = certificates;
    }

    /** Of a certificate that was taken over; of others there is none. Its holder knows it by its own papers. */
    @WithSession
    public Uni<Provenance> handle(UUID certificateId, Actor actor) {
        return read.one(certificateId, actor)
                .invoke(certificate -> {
                    if (actor.roles().isEmpty()) {
                        throw new RefusedException(Refusal.notFound());
                    }
                })
                .chain(certificate -> certificates.provenance(certificateId))
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }
}
