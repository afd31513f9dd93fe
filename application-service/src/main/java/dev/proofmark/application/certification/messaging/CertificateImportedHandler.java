package dev.proofmark.application.certification.messaging;

import dev.proofmark.application.application.domain.AiRole;
import dev.proofmark.application.application.domain.ApplicationContent;
import dev.proofmark.application.application.domain.CertifiedScope;
import dev.proofmark.application.application.domain.Site;
import dev.proofmark.application.application.domain.StatementOfApplicability;
import dev.proofmark.application.certification.domain.Certification;
import dev.proofmark.application.certification.usecase.Certifications;
import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.certificate.CertificateImported;
import dev.proofmark.contracts.certificate.ImportedStatus;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A certificate came from the body's former records: applications may follow it, unless it is withdrawn. */
@ApplicationScoped
public class CertificateImportedHandler implements EventHandler<CertificateImported> {

    private final Certifications certifications;

    public CertificateImportedHandler(Certifications certifications) {
        this.certifications = certifications;
    }

    @Override
    public EventType<CertificateImported> type() {
        return Events.CERTIFICATE_IMPORTED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<CertificateImported> event, CommandContext context) {
        CertificateImported data = event.data();
        return data.status() == ImportedStatus.WITHDRAWN
                ? Uni.createFrom().voidItem()
                : certifications.learn(certification(data));
    }

    private static Certification certification(CertificateImported data) {
        SchemeReference scheme =
                new SchemeReference(data.scheme().id(), data.scheme().version());
        ApplicationContent content = new ApplicationContent(
                data.scopeKorean(),
                data.scopeEnglish(),
                data.sites().stream().map(CertificateImportedHandler::site).toList(),
                data.headcount(),
                data.aiRoles().stream().map(role -> AiRole.valueOf(role.name())).toList(),
                List.of(),
                null,
                null);
        StatementOfApplicability statement =
                new StatementOfApplicability(data.statementVersion(), data.statementDate(), List.of());
        return new Certification(
                data.certificationId(),
                data.organisationId(),
                null,
                scheme,
                data.number(),
                1,
                data.validUntil(),
                new CertifiedScope(null, scheme, content, statement));
    }

    private static Site site(dev.proofmark.contracts.Site site) {
        return new Site(
                site.siteId(),
                site.nameKorean(),
                site.nameEnglish(),
                site.addressKorean(),
                site.addressEnglish(),
                site.headOffice(),
                site.headcount(),
                site.activitiesKorean(),
                site.activitiesEnglish());
    }
}
