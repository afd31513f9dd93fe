package dev.proofmark.certificate.register.usecase;

import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.PublicStatus;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Looks a number up for anybody (ISO/IEC 17021-1:2015, 8.1.2 b and c; I-38). Unknown, unpublished and badly formed numbers
 * cannot be told apart.
 */
@ApplicationScoped
public class LookUpCertificate {
    private final Certificates certificates;

    public LookUpCertificate(Certificates certificates) {
        this.certificates = certificates;
    }

    @WithSession
    public Uni<Optional<RegisterEntry>> handle(String number, LocalDate day) {
        return CertificateNumber.parse(number)
                .map(parsed -> certificates
                        .find(parsed)
                        .map(found -> found.flatMap(
                                certificate -> PublicStatus.on(day, certificate.status(), certificate.validity())
                                        .map(status -> new RegisterEntry(certificate, status, day)))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }
}
