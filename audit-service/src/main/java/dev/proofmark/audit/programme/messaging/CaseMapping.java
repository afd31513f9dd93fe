package dev.proofmark.audit.programme.messaging;

import dev.proofmark.audit.programme.domain.Agreement;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.AuditedSite;
import dev.proofmark.audit.programme.domain.Client;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.contracts.AiSystem;
import dev.proofmark.contracts.CertificationScope;
import dev.proofmark.contracts.ControlStatement;
import dev.proofmark.contracts.Holder;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.Site;
import dev.proofmark.contracts.StatementOfApplicability;
import dev.proofmark.contracts.application.AgreementSigned;
import dev.proofmark.contracts.application.ApplicationKind;
import dev.proofmark.contracts.certificate.CertificateImported;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Other services' values as this one keeps them. */
final class CaseMapping {

    private CaseMapping() {}

    /** Before there were kinds, every application was for a first certification. */
    static boolean needsInitialAudit(@Nullable ApplicationKind kind) {
        return kind == null || kind == ApplicationKind.INITIAL;
    }

    /** What opens a certification here opens its programme; what follows leaves it alone. */
    static boolean opensProgramme(@Nullable ApplicationKind kind) {
        return needsInitialAudit(kind) || kind == ApplicationKind.TRANSFER;
    }

    static SchemeVersion scheme(SchemeReference scheme) {
        return new SchemeVersion(scheme.id(), scheme.version());
    }

    static Agreement agreement(AgreementSigned signed) {
        return new Agreement(signed.agreementId(), signed.signedOn(), signed.documentSha256(), scope(signed.scope()));
    }

    /** Former records name neither the AI systems nor the controls that apply: all of them count as applicable. */
    static AuditScope scope(CertificateImported imported) {
        return new AuditScope(
                client(imported.holder()),
                imported.scopeKorean(),
                imported.scopeEnglish(),
                imported.sites().stream().map(CaseMapping::site).toList(),
                imported.headcount(),
                imported.aiRoles().stream().map(Enum::name).toList(),
                List.of(),
                null,
                imported.statementVersion(),
                imported.statementDate());
    }

    private static AuditScope scope(CertificationScope scope) {
        StatementOfApplicability statement = Objects.requireNonNull(scope.statementOfApplicability());
        return new AuditScope(
                client(scope.holder()),
                scope.scopeKorean(),
                scope.scopeEnglish(),
                scope.sites().stream().map(CaseMapping::site).toList(),
                Objects.requireNonNull(scope.headcount()),
                scope.aiRoles().stream().map(Enum::name).toList(),
                scope.aiSystems().stream().map(AiSystem::name).toList(),
                statement.controls().stream()
                        .filter(ControlStatement::applicable)
                        .map(ControlStatement::controlId)
                        .toList(),
                statement.version(),
                statement.date());
    }

    private static Client client(Holder holder) {
        return new Client(
                holder.organisationId(),
                holder.legalNameKorean(),
                holder.legalNameEnglish(),
                holder.addressKorean(),
                holder.addressEnglish(),
                holder.country(),
                holder.city());
    }

    private static AuditedSite site(Site site) {
        return new AuditedSite(
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
