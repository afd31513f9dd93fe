package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.CertificateOpening;
import dev.proofmark.certificate.certificate.domain.RevisionKind;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificate.domain.ValidityPeriod;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the certificate of a granted decision, in the decision's transaction, and orders its document. */
@ApplicationScoped
public class OpenCertificate {
    private final Certificates certificates;
    private final CertificateNumbers numbers;
    private final CertificateContents contents;
    private final DocumentOrders documents;
    private final SchemeCatalogue schemes;
    private final CertificateTerms terms;
    private final CertificateSettings settings;

    public OpenCertificate(
            Certificates certificates,
            CertificateNumbers numbers,
            CertificateContents contents,
            DocumentOrders documents,
            SchemeCatalogue schemes,
            CertificateTerms terms,
            CertificateSettings settings) {
        this.certificates = certificates;
        this.numbers = numbers;
        this.contents = contents;
        this.documents = documents;
        this.schemes = schemes;
        this.terms = terms;
        this.settings = settings;
    }

    /**
     * A granted case.
     *
     * @param withinAccreditation as the application's review found
     * @param transferred the cycle that is taken over from another body; null for a first certification
     */
    public record Grant(
            UUID certificationId,
            UUID decisionId,
            UUID applicationId,
            String schemeId,
            int schemeVersion,
            ScopeStatement scope,
            boolean withinAccreditation,
            LocalDate decidedOn,
            @Nullable TransferredCycle transferred) {}

    /**
     * The cycle of another body's certificate, which a transfer keeps (IAF MD 2).
     *
     * @param certifiedSince the day of the first certification there
     * @param validUntil its last day
     */
    public record TransferredCycle(LocalDate certifiedSince, LocalDate validUntil) {}

    public Uni<Void> handle(Grant grant, CommandContext context) {
        Scheme scheme = schemes.get(grant.schemeId(), grant.schemeVersion());
        CertificateContent content = contents.of(
                grant.scope(), grant.schemeId(), grant.schemeVersion(), grant.decidedOn(), grant.withinAccreditation());
        return numbers.draw(
                        settings.bodyCode(), scheme.code(), grant.decidedOn().getYear())
                .map(number -> open(grant, number, content))
                .call(certificates::add)
                .chain(certificate -> documents.order(certificate.id(), context));
    }

    private Certificate open(Grant grant, CertificateNumber number, CertificateContent content) {
        TransferredCycle transferred = grant.transferred();
        CertificateOpening.Granted granted = new CertificateOpening.Granted(
                Ids.next(),
                grant.certificationId(),
                grant.decisionId(),
                grant.applicationId(),
                number,
                transferred == null ? RevisionKind.INITIAL : RevisionKind.TRANSFER,
                transferred == null ? grant.decidedOn() : transferred.certifiedSince(),
                transferred == null
                        ? terms.from(grant.decidedOn(), grant.schemeId(), grant.schemeVersion())
                        : new ValidityPeriod(grant.decidedOn(), grant.decidedOn(), transferred.validUntil()),
                content);
        return CertificateOpening.open(granted).orThrow().state();
    }
}
