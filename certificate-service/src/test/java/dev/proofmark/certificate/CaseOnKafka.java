package dev.proofmark.certificate;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.proofmark.contracts.AiRole;
import dev.proofmark.contracts.CertificationScope;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.Holder;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.Site;
import dev.proofmark.contracts.StatementOfApplicability;
import dev.proofmark.contracts.application.AgreementSigned;
import dev.proofmark.contracts.application.ApplicationAccepted;
import dev.proofmark.contracts.application.ApplicationKind;
import dev.proofmark.contracts.application.BarredPerson;
import dev.proofmark.contracts.application.SourceCertificate;
import dev.proofmark.contracts.audit.AuditConcluded;
import dev.proofmark.contracts.audit.AuditKind;
import dev.proofmark.contracts.audit.DeadlineKind;
import dev.proofmark.contracts.audit.FindingChanged;
import dev.proofmark.contracts.audit.FindingGrade;
import dev.proofmark.contracts.audit.FindingState;
import dev.proofmark.contracts.audit.FindingStatus;
import dev.proofmark.contracts.audit.Readiness;
import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.contracts.audit.RecommendationMade;
import dev.proofmark.contracts.audit.ReportIssued;
import dev.proofmark.contracts.audit.SuspensionProposed;
import dev.proofmark.contracts.audit.TeamConfirmed;
import dev.proofmark.contracts.audit.TeamMember;
import dev.proofmark.contracts.audit.TeamRole;
import dev.proofmark.contracts.organisation.MemberAdded;
import dev.proofmark.contracts.organisation.MemberRole;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.testing.News;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case as the other services tell it: publishes their events to the real broker. */
final class CaseOnKafka {
    static final String LEAD_AUDITOR = person(5);
    static final String AUDITOR = person(6);
    static final String EXPERT = person(7);
    static final String SCHEME = "aims-42001";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final String schemeId;

    final UUID certification = Ids.next();
    final UUID organisation = Ids.next();
    final UUID application = Ids.next();
    final UUID stage1 = Ids.next();
    final UUID stage2 = Ids.next();

    CaseOnKafka() {
        this(SCHEME);
    }

    CaseOnKafka(String schemeId) {
        this.schemeId = schemeId;
    }

    static String person(int number) {
        return "a0000000-0000-4000-8000-0000000000%02d".formatted(number);
    }

    CaseOnKafka member(String personId) {
        tell(Events.ORGANISATION_MEMBER_ADDED, organisation, new MemberAdded(organisation, personId, MemberRole.OWNER));
        return this;
    }

    /** Everything up to the end of stage 2; no recommendation yet. */
    CaseOnKafka audited() {
        return audited(accepted());
    }

    /** The same, of an application that was accepted so. */
    CaseOnKafka audited(News accepted) {
        accepted.tell();
        agreed(application, ApplicationKind.INITIAL, DAY);
        concluded(stage1, AuditKind.STAGE_1, Readiness.READY);
        concluded(stage2, AuditKind.STAGE_2, null);
        tell(
                Events.REPORT_ISSUED,
                new ReportIssued(Ids.next(), stage2, certification, organisation, "d".repeat(64), DAY));
        return this;
    }

    /** A certification that another body gave, whose last day is that. */
    CaseOnKafka transferred(LocalDate originally, LocalDate validUntil) {
        accepted(
                        application,
                        ApplicationKind.TRANSFER,
                        new SourceCertificate("AB-2024-17", "Another body", originally, validUntil))
                .tell();
        agreed(application, ApplicationKind.TRANSFER, DAY);
        return this;
    }

    /** An agreement on a wider scope, and the special audit that has looked at it. */
    CaseOnKafka extended() {
        UUID extension = Ids.next();
        UUID audit = Ids.next();
        LocalDate today = LocalDate.now(BusinessClock.ZONE);
        agreed(extension, ApplicationKind.SCOPE_EXTENSION, today);
        concluded(audit, AuditKind.SPECIAL, null, today);
        tell(
                Events.REPORT_ISSUED,
                new ReportIssued(Ids.next(), audit, certification, organisation, "d".repeat(64), today));
        return this;
    }

    /** An acceptance that bars these. */
    News accepted(BarredPerson... barred) {
        return accepted(application, ApplicationKind.INITIAL, null, barred);
    }

    private News accepted(
            UUID accepted, ApplicationKind kind, @Nullable SourceCertificate source, BarredPerson... barred) {
        return news(
                Events.APPLICATION_ACCEPTED,
                certification,
                new ApplicationAccepted(
                        accepted,
                        certification,
                        organisation,
                        kind,
                        scheme(),
                        List.of("AI"),
                        true,
                        null,
                        person(3),
                        DAY,
                        List.of(barred),
                        source));
    }

    CaseOnKafka teamOfStage1(TeamMember... members) {
        tell(
                Events.TEAM_CONFIRMED,
                new TeamConfirmed(
                        stage1, certification, organisation, AuditKind.STAGE_1, List.of(members), DAY, DAY, DAY));
        return this;
    }

    void finding(UUID id, FindingGrade grade, FindingStatus status) {
        tell(
                Events.FINDING_VERIFIED,
                new FindingChanged(id, stage2, certification, organisation, grade, "8.4", status, DAY));
    }

    CaseOnKafka recommended(RecommendationKind kind, FindingState... findings) {
        return recommended(stage2, AuditKind.STAGE_2, kind, findings);
    }

    private CaseOnKafka recommended(
            UUID audit, AuditKind auditKind, RecommendationKind kind, FindingState... findings) {
        tell(
                Events.RECOMMENDATION_MADE,
                new RecommendationMade(
                        audit,
                        certification,
                        organisation,
                        kind,
                        auditKind,
                        LEAD_AUDITOR,
                        List.of(
                                new TeamMember(LEAD_AUDITOR, TeamRole.LEAD_AUDITOR),
                                new TeamMember(EXPERT, TeamRole.TECHNICAL_EXPERT)),
                        List.of(findings),
                        DAY,
                        DAY));
        return this;
    }

    /** Everything that another cycle waits for, after the last decision. */
    CaseOnKafka recertified() {
        UUID audit = Ids.next();
        LocalDate today = LocalDate.now(BusinessClock.ZONE);
        concluded(audit, AuditKind.RECERTIFICATION, null, today);
        tell(
                Events.REPORT_ISSUED,
                new ReportIssued(Ids.next(), audit, certification, organisation, "d".repeat(64), today));
        return recommended(audit, AuditKind.RECERTIFICATION, RecommendationKind.GRANT);
    }

    /** What is recommended after a surveillance. */
    CaseOnKafka surveyed(RecommendationKind kind, FindingState... findings) {
        return recommended(Ids.next(), AuditKind.SURVEILLANCE, kind, findings);
    }

    CaseOnKafka suspensionProposed() {
        tell(
                Events.SUSPENSION_PROPOSED,
                new SuspensionProposed(
                        Ids.next(),
                        Ids.next(),
                        DeadlineKind.FIRST_SURVEILLANCE,
                        certification,
                        organisation,
                        DAY,
                        DAY));
        return this;
    }

    private void agreed(UUID on, ApplicationKind kind, LocalDate day) {
        tell(
                Events.AGREEMENT_SIGNED,
                new AgreementSigned(
                        Ids.next(), on, certification, organisation, kind, scheme(), scope(), "c".repeat(64), day));
    }

    private void concluded(UUID audit, AuditKind kind, @Nullable Readiness readiness) {
        concluded(audit, kind, readiness, DAY);
    }

    private void concluded(UUID audit, AuditKind kind, @Nullable Readiness readiness, LocalDate day) {
        tell(
                Events.AUDIT_CONCLUDED,
                new AuditConcluded(
                        audit,
                        certification,
                        organisation,
                        kind,
                        readiness,
                        day,
                        day,
                        List.of(
                                new TeamMember(LEAD_AUDITOR, TeamRole.LEAD_AUDITOR),
                                new TeamMember(AUDITOR, TeamRole.AUDITOR)),
                        day));
    }

    private <T> void tell(EventType<T> type, T data) {
        tell(type, certification, data);
    }

    private <T> void tell(EventType<T> type, UUID key, T data) {
        news(type, key, data).tell();
    }

    private static <T> News news(EventType<T> type, UUID key, T data) {
        return new News(type, Ids.next(), key, key, LEAD_AUDITOR, json(data));
    }

    static String json(Object data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SchemeReference scheme() {
        return new SchemeReference(schemeId, 1);
    }

    private CertificationScope scope() {
        return new CertificationScope(
                new Holder(
                        organisation,
                        "주식회사 누리새김테크",
                        "Nurisaegim Tech Co., Ltd.",
                        "(34025) 대전광역시 유성구 테크노8로 910, 4층",
                        "4F, 910 Techno 8-ro, Yuseong-gu, Daejeon 34025",
                        "KR",
                        "Daejeon"),
                "제조 고객을 위한 인공지능 시스템의 설계, 개발 및 운영 지원",
                "Design, development and operational support of AI systems for manufacturers",
                List.of(new Site(
                        Ids.next(),
                        "본사",
                        "Head office",
                        "(34025) 대전광역시 유성구 테크노8로 910, 4층",
                        "4F, 910 Techno 8-ro, Yuseong-gu, Daejeon 34025",
                        true,
                        52,
                        "경영, 제품 기획",
                        "Management and product planning")),
                52,
                List.of(AiRole.AI_PRODUCER, AiRole.AI_PROVIDER),
                List.of(),
                new StatementOfApplicability("1.0", DAY, List.of()),
                null);
    }
}
