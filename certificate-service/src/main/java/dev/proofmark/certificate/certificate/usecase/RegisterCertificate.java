package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import dev.proofmark.certificate.certificate.usecase.PublicRegister.Registered;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                .chain(found -> found.map(certificate -> certificates
                                .history(certificateId)
                                .chain(history -> handle(certificate, history, today)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /**
     * Enters it.
     *
     * @param history of its status, the word that is being recorded included
     */
    Uni<Void> handle(Certificate certificate, StatusHistory history, LocalDate today) {
        Set<Integer> named =
                history.spans(today).stream().map(StatusHistory.Span::revision).collect(Collectors.toSet());
        return certificates
                .revisions(certificate, named)
                .chain(revisions -> register.enter(
                        List.of(new Registered(
                                certificate.id(),
                                certificate.holder(),
                                certificate.number(),
                                history,
                                contents(revisions))),
                        today));
    }

    private static Map<Integer, CertificateContent> contents(List<CertificateRevision> revisions) {
        return revisions.stream().collect(Collectors.toMap(CertificateRevision::number, CertificateRevision::content));
    }
}
