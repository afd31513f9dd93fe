package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.CertificateCommand;
import dev.proofmark.platform.commands.AuditTrail;
import dev.proofmark.platform.commands.BusinessDueHandler;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.LegalDay;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The clock ends a certificate whose last day has passed without a renewal (ISO/IEC 17021-1:2015, 9.6.3.2.4; I-27). The
 * register says so from that day on even where this comes late: it compares the days itself.
 */
@ApplicationScoped
public class ExpireCertificate implements BusinessDueHandler {
    /** Of the due work; its subject is the certificate. */
    public static final String KIND = "certificate-expiry";

    private final Certificates certificates;
    private final ChangeCertificate change;
    private final AuditTrail auditTrail;

    public ExpireCertificate(Certificates certificates, ChangeCertificate change, AuditTrail auditTrail) {
        this.certificates = certificates;
        this.change = change;
        this.auditTrail = auditTrail;
    }

    /** When it is due for a certificate with that last day. */
    public static Instant dueAfter(LocalDate last) {
        return LegalDay.begin(last.plusDays(1));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> handle(UUID certificateId, CommandContext context) {
        return certificates
                .find(certificateId)
                .chain(found -> found.filter(certificate -> certificate.endedBefore(context.today()))
                        .map(_ -> expire(certificateId, context))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> expire(UUID certificateId, CommandContext context) {
        return change.handle(certificateId, new CertificateCommand.Expire(), context)
                .chain(expired -> auditTrail.add(
                        context,
                        "ExpireCertificate",
                        certificateId.toString(),
                        expired.number().value()));
    }
}
