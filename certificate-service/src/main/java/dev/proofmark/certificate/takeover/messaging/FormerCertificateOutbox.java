package dev.proofmark.certificate.takeover.messaging;

import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.certificate.domain.CertifiedSite;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.takeover.domain.FormerCertificate;
import dev.proofmark.certificate.takeover.domain.FormerDates;
import dev.proofmark.certificate.takeover.usecase.FormerCertificateNews;
import dev.proofmark.certificate.takeover.usecase.FormerCertificates;
import dev.proofmark.contracts.AiRole;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.Holder;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.Site;
import dev.proofmark.contracts.certificate.CertificateImported;
import dev.proofmark.contracts.certificate.ImportedStatus;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.imports.ImportRun;
import dev.proofmark.platform.outbox.OutboxBatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Tells by the outbox; the key is the certification. */
@ApplicationScoped
class FormerCertificateOutbox implements FormerCertificateNews {

    private final OutboxBatch outbox;

    FormerCertificateOutbox(OutboxBatch outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> tell(List<FormerCertificates.Held> certificates, ImportRun run) {
        List<OutboxBatch.Told<CertificateImported>> told =
                certificates.stream().map(held -> told(held, run)).toList();
        return outbox.append(Events.CERTIFICATE_IMPORTED, told, run.context());
    }

    private static OutboxBatch.Told<CertificateImported> told(FormerCertificates.Held held, ImportRun run) {
        FormerCertificate certificate = held.entry().value();
        return new OutboxBatch.Told<>(
                certificate.certificationId(),
                certificate.certificateId(),
                imported(certificate, held.organisationId(), run.importId()));
    }

    static CertificateImported imported(FormerCertificate certificate, UUID organisationId, UUID importId) {
        ScopeStatement scope = certificate.content().scope();
        FormerDates dates = certificate.dates();
        return new CertificateImported(
                certificate.certificateId(),
                certificate.certificationId(),
                organisationId,
                importId,
                certificate.number().value(),
                new SchemeReference(
                        certificate.content().schemeId(), certificate.content().schemeVersion()),
                holder(scope.holder(), organisationId),
                scope.scopeKorean(),
                scope.scopeEnglish(),
                sites(certificate),
                certificate.headcount(),
                scope.aiRoles().stream().map(AiRole::valueOf).toList(),
                Objects.requireNonNull(scope.soaVersion()),
                Objects.requireNonNull(scope.soaDate()),
                dates.decisionDate(),
                dates.effectiveDate(),
                dates.validUntil(),
                ImportedStatus.valueOf(dates.status().name()),
                dates.statusSince(),
                certificate.resolveBy(),
                dates.surveillancesHeld(),
                dates.nextSurveillanceBy());
    }

    private static Holder holder(CertificateHolder holder, UUID organisationId) {
        return new Holder(
                organisationId,
                holder.legalNameKorean(),
                holder.legalNameEnglish(),
                holder.addressKorean(),
                holder.addressEnglish(),
                holder.country(),
                holder.city());
    }

    private static List<Site> sites(FormerCertificate certificate) {
        List<Site> sites = new ArrayList<>();
        for (CertifiedSite site : certificate.content().scope().sites()) {
            sites.add(new Site(
                    Ids.next(),
                    site.nameKorean(),
                    site.nameEnglish(),
                    site.addressKorean(),
                    site.addressEnglish(),
                    site.headOffice(),
                    certificate.siteHeadcounts().get(sites.size()),
                    site.activitiesKorean(),
                    site.activitiesEnglish()));
        }
        return sites;
    }
}
