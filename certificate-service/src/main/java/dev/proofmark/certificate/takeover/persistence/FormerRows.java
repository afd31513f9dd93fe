package dev.proofmark.certificate.takeover.persistence;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificate.domain.StatusEntry;
import dev.proofmark.certificate.certificate.usecase.ExpireCertificate;
import dev.proofmark.certificate.takeover.domain.FormerCertificate;
import dev.proofmark.certificate.takeover.domain.FormerDates;
import dev.proofmark.certificate.takeover.usecase.FormerCertificates;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.imports.BulkRows;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of some taken-over certificates, by their tables. */
record FormerRows(
        List<Certificate> certificates,
        List<Revision> revisions,
        List<Status> statuses,
        List<Origin> origins,
        List<Expiry> expiries) {
    private static final int REVISION = 1;

    /** A row of {@code certificate}. */
    record Certificate(
            UUID id,
            UUID certificationId,
            UUID organisationId,
            String number,
            int revision,
            String status,
            LocalDate certifiedSince,
            LocalDate statusSince,
            @Nullable LocalDate resolveBy,
            long version) {}

    /** A row of {@code certificate_revision}. */
    record Revision(
            UUID certificateId,
            int revision,
            String kind,
            LocalDate decisionDate,
            LocalDate effectiveDate,
            LocalDate validUntil,
            @Nullable LocalDate formerValidUntil,
            @JsonRawValue String content) {}

    /** A row of {@code certificate_status}. */
    record Status(
            UUID certificateId,
            long sequence,
            String status,
            int revision,
            LocalDate validFrom,
            LocalDate validUntil,
            Instant knownFrom,
            UUID importId) {}

    /** A row of {@code imported_certificate}. */
    record Origin(
            UUID certificateId,
            UUID importId,
            long rowNumber,
            String rowSha256,
            String fileSha256,
            String importedBy,
            Instant importedAt) {}

    /** A row of {@code business_due}. */
    record Expiry(UUID id, String kind, UUID subject, Instant dueAt, int attempts, String correlationId) {}

    static FormerRows of(List<FormerCertificates.Held> certificates, ImportRun run) {
        FormerRows rows = new FormerRows(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        certificates.forEach(held -> rows.add(held, run));
        return rows;
    }

    private void add(FormerCertificates.Held held, ImportRun run) {
        ImportEntry<FormerCertificate> entry = held.entry();
        FormerCertificate certificate = entry.value();
        UUID id = certificate.certificateId();
        Instant now = run.context().now();
        List<StatusEntry> history = certificate.history(now);
        certificates.add(certificate(certificate, held.organisationId(), history.size()));
        revisions.add(revision(certificate, held.organisationId()));
        for (StatusEntry word : history) {
            statuses.add(status(id, history.indexOf(word) + 1L, word, run.importId()));
        }
        origins.add(new Origin(
                id,
                run.importId(),
                entry.row(),
                entry.sha256(),
                run.fileSha256(),
                run.context().actor().personId(),
                now));
        if (certificate.isToExpire()) {
            expiries.add(expiry(certificate, run));
        }
    }

    /** The version counts the words on its status: the next one's place follows from it. */
    private static Certificate certificate(FormerCertificate certificate, UUID organisationId, long version) {
        return new Certificate(
                certificate.certificateId(),
                certificate.certificationId(),
                organisationId,
                certificate.number().value(),
                REVISION,
                certificate.status().name(),
                certificate.dates().certifiedSince(),
                certificate.statusSince(),
                certificate.resolveBy(),
                version);
    }

    private static Revision revision(FormerCertificate certificate, UUID organisationId) {
        FormerDates dates = certificate.dates();
        return new Revision(
                certificate.certificateId(),
                REVISION,
                "IMPORTED",
                dates.decisionDate(),
                dates.effectiveDate(),
                dates.validUntil(),
                dates.formerValidUntil(),
                BulkRows.json(held(certificate.content(), organisationId)));
    }

    private static CertificateContent held(CertificateContent content, UUID organisationId) {
        ScopeStatement scope = content.scope();
        CertificateHolder holder = scope.holder();
        return new CertificateContent(
                new ScopeStatement(
                        new CertificateHolder(
                                organisationId,
                                holder.legalNameKorean(),
                                holder.legalNameEnglish(),
                                holder.addressKorean(),
                                holder.addressEnglish(),
                                holder.city(),
                                holder.country()),
                        scope.scopeKorean(),
                        scope.scopeEnglish(),
                        scope.sites(),
                        scope.aiRoles(),
                        scope.soaVersion(),
                        scope.soaDate()),
                content.schemeId(),
                content.schemeVersion(),
                content.standard(),
                content.body(),
                content.accreditation());
    }

    private static Status status(UUID certificateId, long sequence, StatusEntry word, UUID importId) {
        return new Status(
                certificateId,
                sequence,
                word.status().name(),
                word.revision(),
                word.validFrom(),
                word.validUntil(),
                word.knownFrom(),
                importId);
    }

    private static Expiry expiry(FormerCertificate certificate, ImportRun run) {
        return new Expiry(
                Ids.next(),
                ExpireCertificate.KIND,
                certificate.certificateId(),
                ExpireCertificate.dueAfter(certificate.dates().validUntil()),
                0,
                run.context().correlationId());
    }
}
