package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateCommand;
import dev.proofmark.certificate.certificate.domain.CertificateDecisions;
import dev.proofmark.certificate.certificate.domain.CertificateEvent;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import dev.proofmark.platform.commands.BusinessDue;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Moves a certificate in the transaction under way, which is that of the decision behind it: rows, the document to be
 * made, the day on which the clock ends it, the other services' news and the public's are written together.
 */
@ApplicationScoped
public class ChangeCertificate {
    private final Certificates certificates;
    private final DocumentOrders documents;
    private final CertificateAnnouncements announcements;
    private final BusinessDue due;
    private final StatusLog log;
    private final PublicStatusNews news;
    private final RegisterCertificate register;

    public ChangeCertificate(
            Certificates certificates,
            DocumentOrders documents,
            CertificateAnnouncements announcements,
            BusinessDue due,
            StatusLog log,
            PublicStatusNews news,
            RegisterCertificate register) {
        this.certificates = certificates;
        this.documents = documents;
        this.announcements = announcements;
        this.due = due;
        this.log = log;
        this.news = news;
        this.register = register;
    }

    /** The certificate after the command, or the rule that forbids it. */
    public Uni<Certificate> handle(UUID certificateId, CertificateCommand command, CommandContext context) {
        return certificates
                .find(certificateId)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .chain(certificate -> handle(certificate, command, context));
    }

    private Uni<Certificate> handle(Certificate certificate, CertificateCommand command, CommandContext context) {
        var decided = CertificateDecisions.decide(certificate, command, context.now(), context.today())
                .orThrow();
        return certificates
                .save(decided.state(), decided.events())
                .call(saved -> follow(saved, decided.events(), context))
                .call(saved -> certificates.history(saved.id()).chain(history -> makePublic(saved, history, context)));
    }

    private Uni<Void> makePublic(Certificate certificate, StatusHistory history, CommandContext context) {
        return register.handle(certificate, history, context.today())
                .chain(() -> log.append(certificate.id()))
                .chain(() -> news.tell(certificate, history, context));
    }

    private Uni<Void> follow(Certificate certificate, List<CertificateEvent> events, CommandContext context) {
        Uni<Void> followed = Uni.createFrom().voidItem();
        for (CertificateEvent event : events) {
            followed = followed.chain(() -> follow(certificate, event, context))
                    .chain(() -> announcements.announce(certificate, event, context));
        }
        return followed;
    }

    private Uni<Void> follow(Certificate certificate, CertificateEvent event, CommandContext context) {
        return switch (event) {
            case CertificateEvent.RevisionOpened _ -> documents.order(certificate.id(), context);
            case CertificateEvent.Published published ->
                due.set(
                        ExpireCertificate.KIND,
                        certificate.id(),
                        ExpireCertificate.dueAfter(
                                published.revision().validity().validUntil()),
                        context);
            case CertificateEvent.StatusChanged _ ->
                certificate.status().over()
                        ? due.lift(ExpireCertificate.KIND, certificate.id())
                        : Uni.createFrom().voidItem();
        };
    }
}
