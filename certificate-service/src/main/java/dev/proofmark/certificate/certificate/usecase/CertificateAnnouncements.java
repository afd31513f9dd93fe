package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateEvent;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.StatusEntry;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.certificate.CertificateExpired;
import dev.proofmark.contracts.certificate.CertificateExtended;
import dev.proofmark.contracts.certificate.CertificateIssued;
import dev.proofmark.contracts.certificate.CertificateReduced;
import dev.proofmark.contracts.certificate.CertificateReinstated;
import dev.proofmark.contracts.certificate.CertificateRenewed;
import dev.proofmark.contracts.certificate.CertificateRestored;
import dev.proofmark.contracts.certificate.CertificateSuspended;
import dev.proofmark.contracts.certificate.CertificateTransferredOut;
import dev.proofmark.contracts.certificate.CertificateWithdrawn;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services what has become of a certificate, in the transaction under way. */
@ApplicationScoped
public class CertificateAnnouncements {
    private static final String PUBLISHED = "published with its document, for an application";

    private final Outbox outbox;

    public CertificateAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> announce(Certificate certificate, CertificateEvent event, CommandContext context) {
        return switch (event) {
            case CertificateEvent.RevisionOpened _ -> Uni.createFrom().voidItem();
            case CertificateEvent.Published published -> published(certificate, published.revision(), context);
            case CertificateEvent.StatusChanged changed -> changed(certificate, changed.entry(), context);
        };
    }

    private Uni<Void> published(Certificate certificate, CertificateRevision revision, CommandContext context) {
        return switch (revision.kind()) {
            case INITIAL, TRANSFER ->
                append(Events.CERTIFICATE_ISSUED, certificate, issued(certificate, revision), context);
            case RENEWAL -> append(Events.CERTIFICATE_RENEWED, certificate, CertificateRenewed::new, revision, context);
            case RESTORATION ->
                append(Events.CERTIFICATE_RESTORED, certificate, CertificateRestored::new, revision, context);
            case EXTENSION ->
                append(Events.CERTIFICATE_EXTENDED, certificate, CertificateExtended::new, revision, context);
            case REDUCTION ->
                append(Events.CERTIFICATE_REDUCED, certificate, CertificateReduced::new, revision, context);
            case IMPORTED ->
                throw new IllegalStateException("an imported revision has no document to be published with");
        };
    }

    private static CertificateIssued issued(Certificate certificate, CertificateRevision revision) {
        return new CertificateIssued(
                certificate.id(),
                certificate.certificationId(),
                certificate.holder(),
                Objects.requireNonNull(revision.applicationId(), PUBLISHED),
                certificate.number().value(),
                revision.number(),
                new SchemeReference(
                        revision.content().schemeId(), revision.content().schemeVersion()),
                revision.validity().decisionDate(),
                revision.validity().effectiveDate(),
                revision.validity().validUntil(),
                Objects.requireNonNull(revision.pdfSha256(), PUBLISHED),
                Objects.requireNonNull(revision.issuedOn(), PUBLISHED));
    }

    /** Makes the event of a later revision: those of all kinds hold the same. */
    private interface Maker<T> {
        T of(
                UUID certificateId,
                UUID certificationId,
                UUID organisationId,
                @Nullable UUID applicationId,
                String number,
                int revision,
                LocalDate decisionDate,
                LocalDate effectiveDate,
                LocalDate validUntil,
                String pdfSha256,
                LocalDate issuedOn);
    }

    private <T> Uni<Void> append(
            EventType<T> type,
            Certificate certificate,
            Maker<T> event,
            CertificateRevision revision,
            CommandContext context) {
        T data = event.of(
                certificate.id(),
                certificate.certificationId(),
                certificate.holder(),
                revision.applicationId(),
                certificate.number().value(),
                revision.number(),
                revision.validity().decisionDate(),
                revision.validity().effectiveDate(),
                revision.validity().validUntil(),
                Objects.requireNonNull(revision.pdfSha256(), PUBLISHED),
                Objects.requireNonNull(revision.issuedOn(), PUBLISHED));
        return append(type, certificate, data, context);
    }

    private Uni<Void> changed(Certificate certificate, StatusEntry entry, CommandContext context) {
        UUID id = certificate.id();
        UUID certification = certificate.certificationId();
        UUID holder = certificate.holder();
        String number = certificate.number().value();
        LocalDate decided = context.today();
        LocalDate from = entry.validFrom();
        return switch (entry.status()) {
            case ISSUING -> throw new IllegalArgumentException("no word on a certificate before its issue");
            case ACTIVE ->
                append(
                        Events.CERTIFICATE_REINSTATED,
                        certificate,
                        new CertificateReinstated(id, certification, holder, number, decided, from),
                        context);
            case SUSPENDED ->
                append(
                        Events.CERTIFICATE_SUSPENDED,
                        certificate,
                        new CertificateSuspended(
                                id,
                                certification,
                                holder,
                                number,
                                decided,
                                from,
                                Objects.requireNonNull(certificate.resolveBy(), "suspended with an end")),
                        context);
            case EXPIRED ->
                append(
                        Events.CERTIFICATE_EXPIRED,
                        certificate,
                        new CertificateExpired(id, certification, holder, number, entry.validUntil()),
                        context);
            case WITHDRAWN, VOLUNTARILY_WITHDRAWN ->
                append(
                        Events.CERTIFICATE_WITHDRAWN,
                        certificate,
                        new CertificateWithdrawn(id, certification, holder, number, decided, from),
                        context);
            case TRANSFERRED_OUT ->
                append(
                        Events.CERTIFICATE_TRANSFERRED_OUT,
                        certificate,
                        new CertificateTransferredOut(id, certification, holder, number, from),
                        context);
        };
    }

    private <T> Uni<Void> append(EventType<T> type, Certificate certificate, T data, CommandContext context) {
        return outbox.append(type, certificate.certificationId(), certificate.id(), data, context);
    }
}
