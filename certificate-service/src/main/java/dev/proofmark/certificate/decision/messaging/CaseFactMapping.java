package dev.proofmark.certificate.decision.messaging;

import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.certificate.domain.CertifiedSite;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.decision.domain.Agreement;
import dev.proofmark.certificate.decision.domain.ApplicationKind;
import dev.proofmark.certificate.decision.domain.AuditKind;
import dev.proofmark.certificate.decision.domain.Bar;
import dev.proofmark.certificate.decision.domain.CaseFact;
import dev.proofmark.certificate.decision.domain.FactStamp;
import dev.proofmark.certificate.decision.domain.Finding;
import dev.proofmark.certificate.decision.domain.FindingGrade;
import dev.proofmark.certificate.decision.domain.FindingStatus;
import dev.proofmark.certificate.decision.domain.Recommendation;
import dev.proofmark.certificate.decision.domain.Regime;
import dev.proofmark.certificate.decision.domain.SchemeVersion;
import dev.proofmark.certificate.decision.domain.SourceCertificate;
import dev.proofmark.certificate.decision.domain.TeamMember;
import dev.proofmark.contracts.CertificationScope;
import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.contracts.Holder;
import dev.proofmark.contracts.Site;
import dev.proofmark.contracts.StatementOfApplicability;
import dev.proofmark.contracts.application.AgreementSigned;
import dev.proofmark.contracts.application.ApplicationAccepted;
import dev.proofmark.contracts.application.ApplicationSubmitted;
import dev.proofmark.contracts.audit.AuditConcluded;
import dev.proofmark.contracts.audit.FindingChanged;
import dev.proofmark.contracts.audit.FindingRegraded;
import dev.proofmark.contracts.audit.FindingState;
import dev.proofmark.contracts.audit.MaintenanceRecorded;
import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.contracts.audit.RecommendationMade;
import dev.proofmark.contracts.audit.TeamConfirmed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the other services' events as facts of a case. */
final class CaseFactMapping {
    private CaseFactMapping() {}

    static CaseFact submitted(ApplicationSubmitted submitted, @Nullable Regime regime) {
        return new CaseFact.ApplicationSubmitted(submitted.applicationId(), kind(submitted.kind()), regime);
    }

    static CaseFact accepted(ApplicationAccepted accepted, @Nullable Regime regime, EventEnvelope envelope) {
        return new CaseFact.ApplicationAccepted(
                accepted.applicationId(),
                kind(accepted.kind()),
                regime,
                accepted.withinAccreditation(),
                accepted.barredPersons().stream()
                        .map(person -> new Bar(person.personId(), person.until(), stamp(envelope)))
                        .toList(),
                source(accepted.sourceCertificate()));
    }

    private static @Nullable SourceCertificate source(
            dev.proofmark.contracts.application.@Nullable SourceCertificate source) {
        return source == null
                ? null
                : new SourceCertificate(
                        source.number(), source.issuingBody(), source.originallyCertifiedOn(), source.validUntil());
    }

    static CaseFact agreement(AgreementSigned signed, @Nullable Regime regime, EventEnvelope envelope) {
        return new CaseFact.AgreementSigned(
                signed.applicationId(),
                kind(signed.kind()),
                regime,
                new Agreement(
                        new SchemeVersion(signed.scheme().id(), signed.scheme().version()),
                        scope(signed.scope()),
                        signed.signedOn(),
                        stamp(envelope),
                        ProductMapping.agreed(signed.scope().product())));
    }

    private static @Nullable ApplicationKind kind(dev.proofmark.contracts.application.@Nullable ApplicationKind kind) {
        return switch (kind) {
            case null -> null;
            case INITIAL -> ApplicationKind.INITIAL;
            case RECERTIFICATION -> ApplicationKind.RECERTIFICATION;
            case SCOPE_EXTENSION -> ApplicationKind.SCOPE_EXTENSION;
            case SCOPE_REDUCTION -> ApplicationKind.SCOPE_REDUCTION;
            case EDITION_CHANGE -> ApplicationKind.EDITION_CHANGE;
            case TRANSFER -> ApplicationKind.TRANSFER;
        };
    }

    static CaseFact team(TeamConfirmed confirmed) {
        return new CaseFact.TeamConfirmed(
                confirmed.auditId(), kind(confirmed.kind()), members(confirmed.auditId(), confirmed.team()));
    }

    static CaseFact concluded(AuditConcluded concluded) {
        return new CaseFact.AuditConcluded(
                concluded.auditId(),
                kind(concluded.kind()),
                concluded.lastDay(),
                members(concluded.auditId(), concluded.team()));
    }

    /** Older events count surveillances in their kind. */
    private static AuditKind kind(dev.proofmark.contracts.audit.AuditKind kind) {
        return switch (kind) {
            case STAGE_1 -> AuditKind.STAGE_1;
            case STAGE_2 -> AuditKind.STAGE_2;
            case SURVEILLANCE, SURVEILLANCE_1, SURVEILLANCE_2 -> AuditKind.SURVEILLANCE;
            case RECERTIFICATION -> AuditKind.RECERTIFICATION;
            case SPECIAL -> AuditKind.SPECIAL;
            case SHORT_NOTICE -> AuditKind.SHORT_NOTICE;
        };
    }

    static CaseFact maintenance(MaintenanceRecorded recorded, EventEnvelope envelope) {
        return new CaseFact.AuditMaintained(
                recorded.auditId(),
                members(recorded.auditId(), recorded.team()),
                findings(recorded.findings(), envelope));
    }

    static CaseFact finding(FindingChanged changed, EventEnvelope envelope) {
        return new CaseFact.FindingChanged(new Finding(
                changed.findingId(),
                grade(changed.grade()),
                changed.requirement(),
                status(changed.status()),
                stamp(envelope)));
    }

    static CaseFact finding(FindingRegraded regraded, EventEnvelope envelope) {
        return new CaseFact.FindingChanged(new Finding(
                regraded.findingId(),
                grade(regraded.grade()),
                regraded.requirement(),
                status(regraded.status()),
                stamp(envelope)));
    }

    /** Older events name no kind: they were made after stage 2. */
    static CaseFact recommendation(RecommendationMade made, EventEnvelope envelope) {
        return new CaseFact.RecommendationMade(
                made.kind() == null ? AuditKind.STAGE_2 : kind(made.kind()),
                new Recommendation(
                        made.auditId(),
                        kind(made.recommendation()),
                        made.madeBy(),
                        made.lastDayOfStage2(),
                        made.madeOn(),
                        stamp(envelope)),
                members(made.auditId(), made.team()),
                findings(made.findings(), envelope));
    }

    private static Recommendation.Kind kind(RecommendationKind recommended) {
        return switch (recommended) {
            case GRANT -> Recommendation.Kind.GRANT;
            case REFUSE -> Recommendation.Kind.REFUSE;
            case MAINTAIN -> Recommendation.Kind.MAINTAIN;
            case SUSPEND -> Recommendation.Kind.SUSPEND;
            case REDUCE -> Recommendation.Kind.REDUCE;
            case WITHDRAW -> Recommendation.Kind.WITHDRAW;
        };
    }

    private static List<Finding> findings(List<FindingState> findings, EventEnvelope envelope) {
        return findings.stream().map(state -> finding(state, envelope)).toList();
    }

    private static Finding finding(FindingState state, EventEnvelope envelope) {
        return new Finding(
                state.findingId(), grade(state.grade()), state.requirement(), status(state.status()), stamp(envelope));
    }

    private static FindingGrade grade(dev.proofmark.contracts.audit.FindingGrade grade) {
        return switch (grade) {
            case MAJOR -> FindingGrade.MAJOR;
            case MINOR -> FindingGrade.MINOR;
            case OPPORTUNITY -> FindingGrade.OPPORTUNITY;
        };
    }

    private static FindingStatus status(dev.proofmark.contracts.audit.FindingStatus status) {
        return switch (status) {
            case RAISED -> FindingStatus.RAISED;
            case RESPONDED -> FindingStatus.RESPONDED;
            case PLAN_ACCEPTED -> FindingStatus.PLAN_ACCEPTED;
            case PLAN_REJECTED -> FindingStatus.PLAN_REJECTED;
            case EVIDENCE_SUBMITTED -> FindingStatus.EVIDENCE_SUBMITTED;
            case VERIFIED_CLOSED -> FindingStatus.VERIFIED_CLOSED;
            case INEFFECTIVE -> FindingStatus.INEFFECTIVE;
            case RECORDED -> FindingStatus.RECORDED;
        };
    }

    private static FactStamp stamp(EventEnvelope envelope) {
        return new FactStamp(envelope.time(), envelope.id());
    }

    private static List<TeamMember> members(UUID auditId, List<dev.proofmark.contracts.audit.TeamMember> team) {
        return team.stream()
                .map(member ->
                        new TeamMember(auditId, member.personId(), member.role().name()))
                .toList();
    }

    private static ScopeStatement scope(CertificationScope scope) {
        Holder holder = scope.holder();
        StatementOfApplicability statement = scope.statementOfApplicability();
        return new ScopeStatement(
                new CertificateHolder(
                        holder.organisationId(),
                        holder.legalNameKorean(),
                        holder.legalNameEnglish(),
                        holder.addressKorean(),
                        holder.addressEnglish(),
                        holder.city(),
                        holder.country()),
                scope.scopeKorean(),
                scope.scopeEnglish(),
                scope.sites().stream().map(CaseFactMapping::site).toList(),
                scope.aiRoles().stream().map(Enum::name).toList(),
                statement == null ? null : statement.version(),
                statement == null ? null : statement.date());
    }

    private static CertifiedSite site(Site site) {
        return new CertifiedSite(
                text(site.nameKorean()),
                text(site.nameEnglish()),
                text(site.addressKorean()),
                text(site.addressEnglish()),
                text(site.activitiesKorean()),
                text(site.activitiesEnglish()),
                site.headOffice());
    }

    /** JSON may leave out what the record's type promises; the certificate's own check names it then (I-21). */
    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
