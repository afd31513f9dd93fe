package dev.proofmark.application.timeline.domain;

import static dev.proofmark.application.timeline.domain.Audience.BODY;
import static dev.proofmark.application.timeline.domain.Audience.CLIENT;
import static dev.proofmark.application.timeline.domain.FactName.APPEAL_CONCLUSION;
import static dev.proofmark.application.timeline.domain.FactName.APPEAL_ENDING;
import static dev.proofmark.application.timeline.domain.FactName.APPLICATION_KIND;
import static dev.proofmark.application.timeline.domain.FactName.AUDIT_ACTIVITY;
import static dev.proofmark.application.timeline.domain.FactName.AUDIT_KIND;
import static dev.proofmark.application.timeline.domain.FactName.CERTIFICATE_NUMBER;
import static dev.proofmark.application.timeline.domain.FactName.CHANGED_ON;
import static dev.proofmark.application.timeline.domain.FactName.CHANGE_OUTCOME;
import static dev.proofmark.application.timeline.domain.FactName.DEADLINE_DUE;
import static dev.proofmark.application.timeline.domain.FactName.DEADLINE_KIND;
import static dev.proofmark.application.timeline.domain.FactName.DECISION_KIND;
import static dev.proofmark.application.timeline.domain.FactName.DECISION_OUTCOME;
import static dev.proofmark.application.timeline.domain.FactName.DOCUMENT_HASH;
import static dev.proofmark.application.timeline.domain.FactName.DUE_ON;
import static dev.proofmark.application.timeline.domain.FactName.EFFECTIVE_DATE;
import static dev.proofmark.application.timeline.domain.FactName.EFFECTIVE_PERSONNEL;
import static dev.proofmark.application.timeline.domain.FactName.FINDING_GRADE;
import static dev.proofmark.application.timeline.domain.FactName.FINDING_STATUS;
import static dev.proofmark.application.timeline.domain.FactName.FIRST_DAY;
import static dev.proofmark.application.timeline.domain.FactName.LAST_DAY;
import static dev.proofmark.application.timeline.domain.FactName.OBJECTION_UNTIL;
import static dev.proofmark.application.timeline.domain.FactName.ON_SITE_DAYS;
import static dev.proofmark.application.timeline.domain.FactName.PREVIOUS_GRADE;
import static dev.proofmark.application.timeline.domain.FactName.PRODUCT_HASH;
import static dev.proofmark.application.timeline.domain.FactName.READINESS;
import static dev.proofmark.application.timeline.domain.FactName.RECEIVED_ON;
import static dev.proofmark.application.timeline.domain.FactName.RECOMMENDATION;
import static dev.proofmark.application.timeline.domain.FactName.REPORT_HASH;
import static dev.proofmark.application.timeline.domain.FactName.REQUIREMENT;
import static dev.proofmark.application.timeline.domain.FactName.RESOLVE_BY;
import static dev.proofmark.application.timeline.domain.FactName.REVISION;
import static dev.proofmark.application.timeline.domain.FactName.SCHEME;
import static dev.proofmark.application.timeline.domain.FactName.SUBMITTED_ON;
import static dev.proofmark.application.timeline.domain.FactName.SUSPENSION_GROUND;
import static dev.proofmark.application.timeline.domain.FactName.TEST_ITEM_HASH;
import static dev.proofmark.application.timeline.domain.FactName.TEST_REPORT_HASH;
import static dev.proofmark.application.timeline.domain.FactName.TEST_REPORT_NUMBER;
import static dev.proofmark.application.timeline.domain.FactName.TOTAL_DAYS;
import static dev.proofmark.application.timeline.domain.FactName.VALID_UNTIL;

import dev.proofmark.application.correspondence.domain.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can happen to a certification.
 *
 * @param type of the events that tell of it
 * @param audience whom it is for
 * @param title what a person reads first
 * @param facts what is shown of it, in this order
 */
public record Happening(String type, Audience audience, Words title, List<FactName> facts) {

    private static final List<Happening> ALL = List.of(
            new Happening(
                    "application.submitted",
                    CLIENT,
                    new Words("인증 신청 접수", "Application submitted"),
                    List.of(APPLICATION_KIND, SCHEME, SUBMITTED_ON)),
            new Happening(
                    "application.information-requested",
                    CLIENT,
                    new Words("신청 내용 보완 요청", "Information requested"),
                    List.of(DUE_ON)),
            new Happening(
                    "application.accepted",
                    CLIENT,
                    new Words("인증 신청 수락", "Application accepted"),
                    List.of(APPLICATION_KIND, SCHEME, AUDIT_ACTIVITY)),
            new Happening("application.declined", CLIENT, new Words("인증 신청 거절", "Application declined"), List.of()),
            new Happening("application.withdrawn", CLIENT, new Words("인증 신청 철회", "Application withdrawn"), List.of()),
            // The client learns the days with the quotation.
            new Happening(
                    "audit-time.determined",
                    BODY,
                    new Words("심사일수 결정", "Audit time determined"),
                    List.of(TOTAL_DAYS, ON_SITE_DAYS, EFFECTIVE_PERSONNEL)),
            new Happening(
                    "application.quotation-offered",
                    CLIENT,
                    new Words("견적 제시", "Quotation offered"),
                    List.of(TOTAL_DAYS, VALID_UNTIL)),
            new Happening(
                    "agreement.offered", CLIENT, new Words("인증 계약서 제시", "Agreement offered"), List.of(DOCUMENT_HASH)),
            new Happening(
                    "agreement.signed", CLIENT, new Words("인증 계약 체결", "Agreement signed"), List.of(DOCUMENT_HASH)),
            new Happening(
                    "programme.created", CLIENT, new Words("심사 프로그램 수립", "Audit programme set up"), List.of(SCHEME)),
            new Happening(
                    "team.proposed",
                    CLIENT,
                    new Words("심사팀 제안", "Audit team proposed"),
                    List.of(AUDIT_KIND, FIRST_DAY, LAST_DAY, OBJECTION_UNTIL)),
            new Happening(
                    "team.confirmed",
                    CLIENT,
                    new Words("심사팀 확정", "Audit team confirmed"),
                    List.of(AUDIT_KIND, FIRST_DAY, LAST_DAY)),
            new Happening(
                    "audit.postponed",
                    CLIENT,
                    new Words("심사 연기", "Audit postponed"),
                    List.of(AUDIT_KIND, FIRST_DAY, LAST_DAY)),
            new Happening("audit.cancelled", CLIENT, new Words("심사 취소", "Audit called off"), List.of(AUDIT_KIND)),
            new Happening(
                    "audit.concluded",
                    CLIENT,
                    new Words("심사 종료", "Audit concluded"),
                    List.of(AUDIT_KIND, FIRST_DAY, LAST_DAY, READINESS)),
            new Happening(
                    "finding.raised",
                    CLIENT,
                    new Words("심사 발견사항 등록", "Finding raised"),
                    List.of(FINDING_GRADE, REQUIREMENT, FINDING_STATUS)),
            // What the team changes before its report, the client learns with the report.
            new Happening(
                    "finding.revised",
                    BODY,
                    new Words("심사 발견사항 수정", "Finding revised"),
                    List.of(FINDING_GRADE, REQUIREMENT, FINDING_STATUS)),
            new Happening(
                    "finding.regraded",
                    CLIENT,
                    new Words("심사 발견사항 등급 변경", "Grade of a finding changed"),
                    List.of(FINDING_GRADE, PREVIOUS_GRADE, REQUIREMENT, FINDING_STATUS)),
            new Happening(
                    "finding.responded",
                    CLIENT,
                    new Words("시정조치 계획 제출", "Finding answered"),
                    List.of(FINDING_GRADE, REQUIREMENT, FINDING_STATUS)),
            new Happening(
                    "finding.accepted",
                    CLIENT,
                    new Words("시정조치 계획 수용", "Plan for a finding accepted"),
                    List.of(FINDING_GRADE, REQUIREMENT, FINDING_STATUS)),
            new Happening(
                    "finding.rejected",
                    CLIENT,
                    new Words("시정조치 계획 반려", "Plan for a finding rejected"),
                    List.of(FINDING_GRADE, REQUIREMENT, FINDING_STATUS)),
            new Happening(
                    "finding.evidence-submitted",
                    CLIENT,
                    new Words("시정조치 증거 제출", "Evidence for a finding submitted"),
                    List.of(FINDING_GRADE, REQUIREMENT, FINDING_STATUS)),
            new Happening(
                    "finding.verified",
                    CLIENT,
                    new Words("시정조치 검증", "Corrective action verified"),
                    List.of(FINDING_GRADE, REQUIREMENT, FINDING_STATUS)),
            new Happening("report.issued", CLIENT, new Words("심사 보고서 발행", "Audit report issued"), List.of(REPORT_HASH)),
            new Happening(
                    "deadline.reminded",
                    CLIENT,
                    new Words("기한 안내", "Reminder of a date"),
                    List.of(DEADLINE_KIND, DEADLINE_DUE)),
            new Happening(
                    "deadline.missed", CLIENT, new Words("기한 경과", "Date passed"), List.of(DEADLINE_KIND, DEADLINE_DUE)),
            new Happening(
                    "report.amended", CLIENT, new Words("심사 보고서 개정", "Audit report amended"), List.of(REPORT_HASH)),
            // The body's own affair until it decides.
            new Happening(
                    "suspension.proposed",
                    BODY,
                    new Words("인증 정지 검토 제안", "Suspension proposed"),
                    List.of(SUSPENSION_GROUND, DEADLINE_DUE)),
            new Happening(
                    "recommendation.made",
                    BODY,
                    new Words("인증 추천 의견 제출", "Recommendation made"),
                    List.of(RECOMMENDATION)),
            new Happening(
                    "evaluation.opened",
                    CLIENT,
                    new Words("제품 평가 개시", "Evaluation opened"),
                    List.of(SCHEME, PRODUCT_HASH)),
            new Happening(
                    "evaluation.assigned",
                    CLIENT,
                    new Words("시험기관과 평가 담당자 지정", "Laboratory and evaluator assigned"),
                    List.of()),
            new Happening(
                    "test-item.received",
                    CLIENT,
                    new Words("시험기관의 시험 대상 수령", "Test item received by the laboratory"),
                    List.of(RECEIVED_ON, TEST_ITEM_HASH)),
            new Happening(
                    "test-report.issued",
                    CLIENT,
                    new Words("시험성적서 발행", "Test report issued"),
                    List.of(TEST_REPORT_NUMBER, TEST_REPORT_HASH)),
            // What was recommended is the body's own affair until it decides.
            new Happening("evaluation.concluded", CLIENT, new Words("제품 평가 종료", "Evaluation concluded"), List.of()),
            new Happening(
                    "decision.recorded",
                    CLIENT,
                    new Words("인증 결정", "Certification decision"),
                    List.of(DECISION_KIND, DECISION_OUTCOME)),
            new Happening(
                    "certificate.issued",
                    CLIENT,
                    new Words("인증서 발행", "Certificate issued"),
                    List.of(CERTIFICATE_NUMBER, REVISION, EFFECTIVE_DATE, VALID_UNTIL)),
            new Happening(
                    "certificate.imported",
                    CLIENT,
                    new Words("기존 인증서 등록", "Certificate taken over from former records"),
                    List.of(CERTIFICATE_NUMBER, EFFECTIVE_DATE, VALID_UNTIL)),
            new Happening(
                    "maintenance.recorded", CLIENT, new Words("인증 유지", "Certification maintained"), List.of(LAST_DAY)),
            new Happening(
                    "certificate.suspended",
                    CLIENT,
                    new Words("인증 정지", "Certificate suspended"),
                    List.of(EFFECTIVE_DATE, RESOLVE_BY)),
            new Happening(
                    "certificate.reinstated",
                    CLIENT,
                    new Words("인증 정지 해제", "Certificate reinstated"),
                    List.of(EFFECTIVE_DATE)),
            new Happening(
                    "certificate.restored",
                    CLIENT,
                    new Words("인증 복원", "Certificate restored"),
                    List.of(EFFECTIVE_DATE, VALID_UNTIL)),
            new Happening(
                    "certificate.renewed",
                    CLIENT,
                    new Words("인증 갱신", "Certificate renewed"),
                    List.of(EFFECTIVE_DATE, VALID_UNTIL)),
            new Happening(
                    "certificate.extended",
                    CLIENT,
                    new Words("인증범위 확대", "Scope of the certificate extended"),
                    List.of(EFFECTIVE_DATE, VALID_UNTIL)),
            new Happening(
                    "certificate.reduced",
                    CLIENT,
                    new Words("인증범위 축소", "Scope of the certificate reduced"),
                    List.of(EFFECTIVE_DATE, VALID_UNTIL)),
            new Happening(
                    "certificate.expired", CLIENT, new Words("인증 만료", "Certificate expired"), List.of(VALID_UNTIL)),
            new Happening(
                    "certificate.withdrawn",
                    CLIENT,
                    new Words("인증 취소", "Certificate withdrawn"),
                    List.of(EFFECTIVE_DATE)),
            new Happening(
                    "certificate.transferred-out",
                    CLIENT,
                    new Words("타 기관으로 인증 전환", "Certificate transferred to another body"),
                    List.of(EFFECTIVE_DATE)),
            new Happening("change.notified", CLIENT, new Words("변경 통지 접수", "Change notified"), List.of(CHANGED_ON)),
            new Happening(
                    "change.assessed",
                    CLIENT,
                    new Words("변경 통지 검토 완료", "Change assessed"),
                    List.of(CHANGED_ON, CHANGE_OUTCOME)),
            new Happening("change.withdrawn", CLIENT, new Words("변경 통지 철회", "Notice of change withdrawn"), List.of()),
            new Happening("appeal.received", CLIENT, new Words("이의제기 접수", "Appeal received"), List.of()),
            // The client learns by a formal notice how it was decided.
            new Happening("appeal.decided", BODY, new Words("이의제기 결정", "Appeal decided"), List.of(APPEAL_CONCLUSION)),
            new Happening("appeal.closed", CLIENT, new Words("이의제기 종결", "Appeal closed"), List.of(APPEAL_ENDING)));

    private static final Map<String, Happening> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Happening::type, Function.identity()));

    public Happening {
        facts = List.copyOf(facts);
    }

    /** Everything that can happen. */
    public static List<Happening> all() {
        return ALL;
    }

    /** What an event of that type means; empty if nobody has said yet. */
    public static Optional<Happening> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Whom it is for; a file that goes back for completion is not decided, so the client does not hear of it. */
    Audience audience(List<Fact> shown) {
        return shown.contains(new Fact(DECISION_OUTCOME, "RETURNED")) ? BODY : audience;
    }
}
