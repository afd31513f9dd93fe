package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.CertificateOpening;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificate.domain.ValidityPeriod;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.document.Printability;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Opens the certificate of a granted decision, in the decision's transaction, and orders its document. */
@ApplicationScoped
public class OpenCertificate {
    private static final int MONTHS_OF_A_YEAR = 12;

    private final Certificates certificates;
    private final CertificateNumbers numbers;
    private final DocumentOrders documents;
    private final Printability printability;
    private final SchemeCatalogue schemes;
    private final CertificateSettings settings;

    public OpenCertificate(
            Certificates certificates,
            CertificateNumbers numbers,
            DocumentOrders documents,
            Printability printability,
            SchemeCatalogue schemes,
            CertificateSettings settings) {
        this.certificates = certificates;
        this.numbers = numbers;
        this.documents = documents;
        this.printability = printability;
        this.schemes = schemes;
        this.settings = settings;
    }

    /** A granted case. */
    public record Grant(
            UUID certificationId,
            UUID decisionId,
            UUID applicationId,
            String schemeId,
            int schemeVersion,
            ScopeStatement scope,
            LocalDate decidedOn) {}

    public Uni<Void> handle(Grant grant, CommandContext context) {
        Scheme scheme = schemes.get(grant.schemeId(), grant.schemeVersion());
        CertificateContent content = content(grant, scheme);
        refuseUnprintable(content);
        return numbers.draw(
                        settings.bodyCode(), scheme.code(), grant.decidedOn().getYear())
                .map(number -> open(grant, number, scheme, content))
                .call(certificates::add)
                .chain(certificate -> documents.order(certificate.id(), context));
    }

    private Certificate open(Grant grant, CertificateNumber number, Scheme scheme, CertificateContent content) {
        int years = scheme.validity().months() / MONTHS_OF_A_YEAR;
        CertificateOpening.Granted granted = new CertificateOpening.Granted(
                Ids.next(),
                grant.certificationId(),
                grant.decisionId(),
                grant.applicationId(),
                number,
                ValidityPeriod.initial(grant.decidedOn(), years, settings.expiry()),
                content);
        return CertificateOpening.open(granted).orThrow().state();
    }

    private CertificateContent content(Grant grant, Scheme scheme) {
        return new CertificateContent(
                grant.scope(),
                scheme.id(),
                scheme.version(),
                scheme.standards().getFirst().reference(),
                settings.body());
    }

    /** A record's text contains every text in it. */
    private void refuseUnprintable(CertificateContent content) {
        printability.firstUnprintable(content.toString()).ifPresent(codePoint -> {
            throw new RefusedException(Refusal.of(
                    "unprintable-character",
                    Map.of("character", Character.toString(codePoint), "codepoint", "%04X".formatted(codePoint))));
        });
    }
}
