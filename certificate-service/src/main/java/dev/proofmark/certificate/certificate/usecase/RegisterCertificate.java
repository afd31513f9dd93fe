package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.usecase.PublicRegister.Registered;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Enters a certificate into the open register as it is recorded, in the transaction under way. */
@ApplicationScoped
public class RegisterCertificate {
    private final Certificates certificates;
    private final PublicRegister register;

    public RegisterCertificate(Certificates certificates, PublicRegister register) {
        this.certificates = certificates;
        this.register = register;
    }

    public Uni<Void> handle(UUID certificateId, LocalDate today) {
        return certificates
                .find(certificateId)
                .chain(found -> found.map(certificate -> handle(certificate, today))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    Uni<Void> handle(Certificate certificate, LocalDate today) {
        return certificates
                .history(certificate.id())
                .chain(history -> certificates
                        .revisions(certificate.id())
                        .chain(revisions -> register.enter(
                                List.of(new Registered(
                                        certificate.id(),
                                        certificate.holder(),
                                        certificate.number(),
                                        history,
                                        contents(revisions))),
                                today)));
    }

    private static Map<Integer, CertificateContent> contents(List<CertificateRevision> revisions) {
        return revisions.stream().collect(Collectors.toMap(CertificateRevision::number, CertificateRevision::content));
    }
}
