package dev.proofmark.certificate.certificate.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate: what a certification's decisions gave one organisation. {@link CertificateDecisions} moves it.
 *
 * @param certifiedSince first day of the first cycle, kept over renewals and restorations (ISO/IEC 17021-1:2015, 8.2.2 b)
 * @param current the revision in force; while ISSUING, the first one
 * @param next a later revision that is decided and whose document is being made
 * @param statusSince first day of the present status; null while ISSUING
 * @param resolveBy of a suspended one, the last day to put things right
 */
public record Certificate(
        UUID id,
        UUID certificationId,
        CertificateNumber number,
        LocalDate certifiedSince,
        CertificateStatus status,
        CertificateRevision current,
        @Nullable CertificateRevision next,
        @Nullable LocalDate statusSince,
        @Nullable LocalDate resolveBy,
        long version) {

    /** The revision whose document is to be made, if any. */
    public @Nullable CertificateRevision toBePublished() {
        return status == CertificateStatus.ISSUING ? current : next;
    }

    /** Whether its last day has passed and nobody has said so yet. */
    public boolean endedBefore(LocalDate today) {
        return (status == CertificateStatus.ACTIVE || status == CertificateStatus.SUSPENDED)
                && today.isAfter(current.validity().validUntil());
    }

    /** Its organisation. */
    public UUID holder() {
        return current.content().scope().holder().organisationId();
    }

    Certificate with(CertificateRevision revision) {
        return new Certificate(
                id,
                certificationId,
                number,
                certifiedSince,
                status,
                current,
                revision,
                statusSince,
                resolveBy,
                version);
    }

    Certificate with(StatusEntry entry, LocalDate today, @Nullable LocalDate newResolveBy) {
        return new Certificate(
                id,
                certificationId,
                number,
                certifiedSince,
                entry.on(today),
                current,
                next,
                entry.since(today),
                newResolveBy,
                version);
    }

    Certificate published(CertificateRevision revision, StatusEntry entry, LocalDate today) {
        return new Certificate(
                id,
                certificationId,
                number,
                certifiedSince,
                entry.on(today),
                revision,
                null,
                entry.since(today),
                entry.on(today) == CertificateStatus.SUSPENDED ? resolveBy : null,
                version);
    }
}
