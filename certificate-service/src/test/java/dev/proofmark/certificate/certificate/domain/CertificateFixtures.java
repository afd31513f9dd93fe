package dev.proofmark.certificate.certificate.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A fictional provider of AI services in Busan, and what its certificate says. */
public final class CertificateFixtures {
    public static final LocalDate DECISION_DAY = LocalDate.of(2026, 11, 24);
    public static final CertificateNumber NUMBER =
            CertificateNumber.compose("PMK", "AIMS", 2026, "7Q3KD2").orElseThrow();

    private CertificateFixtures() {}

    public static CertificateHolder aHolder() {
        return new CertificateHolder(
                UUID.fromString("0192f6f4-8a4e-7cc1-9a3e-4d1c6f1f0a11"),
                "주식회사 한빛지능",
                "Hanbit Intelligence Co., Ltd.",
                "(48058) 부산광역시 해운대구 센텀중앙로 97, 12층",
                "12F, 97 Centum jungang-ro, Haeundae-gu, Busan 48058",
                "Busan",
                "KR");
    }

    public static CertifiedSite aHeadOffice() {
        return new CertifiedSite(
                "본사",
                "Head office",
                "(48058) 부산광역시 해운대구 센텀중앙로 97, 12층",
                "12F, 97 Centum jungang-ro, Haeundae-gu, Busan 48058",
                "경영, 인공지능 서비스 기획 및 운영",
                "Management, planning and operation of AI services",
                true);
    }

    public static CertifiedSite aLaboratory() {
        return new CertifiedSite(
                "대전 연구소",
                "Daejeon research centre",
                "(34141) 대전광역시 유성구 대학로 291",
                "291 Daehak-ro, Yuseong-gu, Daejeon 34141",
                "인공지능 모델 개발과 검증",
                "Development and validation of AI models",
                false);
    }

    public static ScopeStatement aScope() {
        return new ScopeStatement(
                aHolder(),
                "제조업 고객을 위한 인공지능 기반 품질검사 서비스의 개발, 제공 및 운영",
                "Development, provision and operation of AI-based quality inspection services for manufacturing customers",
                List.of(aHeadOffice(), aLaboratory()),
                List.of("AI_PROVIDER", "AI_PRODUCER"),
                "1.2",
                LocalDate.of(2026, 7, 1));
    }

    public static CertificateContent aContent() {
        return new CertificateContent(aScope(), "aims-42001", 1, "ISO/IEC 42001:2023", aBody(), null);
    }

    public static CertificationBody aBody() {
        return new CertificationBody(
                "한울인증원(가상)",
                "Hanul Certification Institute (fictional)",
                "서울특별시 가상구 예시로 1",
                "1 Yesi-ro, Gasang-gu, Seoul");
    }

    public static CertificateContent aContentWith(ScopeStatement scope) {
        return new CertificateContent(scope, "aims-42001", 1, "ISO/IEC 42001:2023", aBody(), null);
    }

    public static CertificateOpening.Granted aGrant(CertificateContent content) {
        return new CertificateOpening.Granted(
                UUID.fromString("0192f6f4-0000-7000-8000-000000000001"),
                UUID.fromString("0192f6f4-0000-7000-8000-000000000002"),
                UUID.fromString("0192f6f4-0000-7000-8000-000000000003"),
                UUID.fromString("0192f6f4-0000-7000-8000-000000000004"),
                NUMBER,
                RevisionKind.INITIAL,
                DECISION_DAY,
                ValidityPeriod.initial(DECISION_DAY, 3, ExpiryRule.DAY_BEFORE_ANNIVERSARY),
                content);
    }

    public static Certificate anIssuingCertificate() {
        return CertificateOpening.open(aGrant(aContent())).orThrow().state();
    }

    /** Published on the day of its decision. */
    public static Certificate anActiveCertificate() {
        return decided(anIssuingCertificate(), new CertificateCommand.Publish("a".repeat(64)), DECISION_DAY);
    }

    /** A certificate in that state on the day after its decision; an expired one on the day after its last. */
    public static Certificate aCertificateIn(CertificateStatus status) {
        LocalDate day = DECISION_DAY.plusDays(1);
        CertificateCommand.Decided decision = aDecision(day);
        return switch (status) {
            case ISSUING -> anIssuingCertificate();
            case ACTIVE -> anActiveCertificate();
            case SUSPENDED ->
                decided(anActiveCertificate(), new CertificateCommand.Suspend(decision, day.plusMonths(3)), day);
            case EXPIRED ->
                decided(
                        anActiveCertificate(),
                        new CertificateCommand.Expire(),
                        anActiveCertificate().current().validity().validUntil().plusDays(1));
            case WITHDRAWN -> decided(anActiveCertificate(), new CertificateCommand.Withdraw(decision), day);
            case VOLUNTARILY_WITHDRAWN ->
                decided(anActiveCertificate(), new CertificateCommand.GiveBack(decision), day);
            case TRANSFERRED_OUT ->
                decided(anActiveCertificate(), new CertificateCommand.TransferOut(decision, day), day);
        };
    }

    /** The certificate after a command at noon of that day. */
    public static Certificate decided(Certificate certificate, CertificateCommand command, LocalDate day) {
        return CertificateDecisions.decide(certificate, command, noon(day), day)
                .orThrow()
                .state();
    }

    public static CertificateCommand.Decided aDecision(LocalDate day) {
        return new CertificateCommand.Decided(
                UUID.nameUUIDFromBytes(day.toString().getBytes(UTF_8)), day);
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Asia/Seoul")).toInstant();
    }

    /** The scope with a head office and nothing else. */
    public static ScopeStatement aSmallerScope() {
        ScopeStatement scope = aScope();
        return new ScopeStatement(
                scope.holder(),
                "본사의 인공지능 서비스 운영",
                "Operation of AI services at the head office",
                List.of(aHeadOffice()),
                List.of("AI_PROVIDER"),
                scope.soaVersion(),
                scope.soaDate());
    }

    /** The certificate with other dates on its revision in force. */
    public static Certificate with(Certificate certificate, ValidityPeriod validity) {
        CertificateRevision current = certificate.current();
        return new Certificate(
                certificate.id(),
                certificate.certificationId(),
                certificate.number(),
                validity.effectiveDate(),
                certificate.status(),
                new CertificateRevision(
                        current.number(),
                        current.kind(),
                        current.decisionId(),
                        current.applicationId(),
                        validity,
                        current.formerValidUntil(),
                        current.content(),
                        current.issuedOn(),
                        current.pdfSha256()),
                certificate.next(),
                certificate.statusSince(),
                certificate.resolveBy(),
                certificate.version());
    }
}
