package dev.proofmark.application.timeline.domain;

import dev.proofmark.application.correspondence.domain.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A fact that an entry may show: a number, a day, a grade or a state. What is not listed here is not kept of an event,
 * so neither anybody's words nor the people of a team are.
 */
public enum FactName {
    APPLICATION_KIND("applicationKind", "/kind", Form.CODE, "신청 종류", "Kind of application"),
    AUDIT_ACTIVITY("auditActivity", "/auditActivity", Form.CODE, "확인할 심사", "Covered by"),
    SCHEME("scheme", "/scheme/id", Form.PLAIN, "인증 스킴", "Scheme"),
    SUBMITTED_ON("submittedOn", "/submittedOn", Form.DAY, "접수일", "Submitted on"),
    DUE_ON("dueOn", "/dueOn", Form.DAY, "회신 기한", "Answer due on"),
    TOTAL_DAYS("totalDays", "/totalDays", Form.PLAIN, "최초심사 일수(인·일)", "Auditor days, initial audit"),
    ON_SITE_DAYS("onSiteDays", "/onSiteDays", Form.PLAIN, "현장심사 일수(인·일)", "Auditor days on site"),
    EFFECTIVE_PERSONNEL("effectivePersonnel", "/effectivePersonnel", Form.PLAIN, "유효인원", "Effective personnel"),
    VALID_UNTIL("validUntil", "/validUntil", Form.DAY, "유효기한", "Valid until"),
    DOCUMENT_HASH("documentSha256", "/documentSha256", Form.PLAIN, "문서 SHA-256", "SHA-256 of the document"),
    AUDIT_KIND("auditKind", "/kind", Form.CODE, "심사 종류", "Audit"),
    FIRST_DAY("firstDay", "/firstDay", Form.DAY, "심사 시작일", "First day"),
    LAST_DAY("lastDay", "/lastDay", Form.DAY, "심사 종료일", "Last day"),
    OBJECTION_UNTIL("objectionUntil", "/objectionUntil", Form.DAY, "이의 제기 기한", "Objection until"),
    READINESS("readiness", "/readiness", Form.CODE, "2단계 준비 상태", "Readiness for stage 2"),
    FINDING_GRADE("grade", "/grade", Form.CODE, "등급", "Grade"),
    PREVIOUS_GRADE("previousGrade", "/previousGrade", Form.CODE, "이전 등급", "Grade before"),
    REQUIREMENT("requirement", "/requirement", Form.PLAIN, "요구사항", "Requirement"),
    FINDING_STATUS("findingStatus", "/status", Form.CODE, "상태", "State"),
    DEADLINE_KIND("deadlineKind", "/kind", Form.CODE, "기한 종류", "What is due"),
    DEADLINE_DUE("deadlineDueOn", "/dueOn", Form.DAY, "기한", "Last day"),
    SUSPENSION_GROUND("suspensionGround", "/ground", Form.CODE, "정지 제안 사유", "Ground for the proposal"),
    REPORT_HASH("reportSha256", "/sha256", Form.PLAIN, "보고서 SHA-256", "SHA-256 of the report"),
    PRODUCT_HASH("productSha256", "/productSha256", Form.PLAIN, "제품 SHA-256", "SHA-256 of the product"),
    TEST_ITEM_HASH("testItemSha256", "/sha256", Form.PLAIN, "시험 대상 SHA-256", "SHA-256 of the test item"),
    RECEIVED_ON("receivedOn", "/receivedOn", Form.DAY, "수령일", "Received on"),
    TEST_REPORT_NUMBER("testReportNumber", "/number", Form.PLAIN, "성적서 번호", "Number of the report"),
    TEST_REPORT_HASH("testReportSha256", "/sha256", Form.PLAIN, "성적서 SHA-256", "SHA-256 of the report"),
    RECOMMENDATION("recommendation", "/recommendation", Form.CODE, "추천 의견", "Recommendation"),
    DECISION_KIND("decisionKind", "/kind", Form.CODE, "결정 종류", "Kind of decision"),
    DECISION_OUTCOME("outcome", "/outcome", Form.CODE, "결정 결과", "Outcome"),
    CHANGED_ON("changedOn", "/effectiveOn", Form.DAY, "변경일", "Changed on"),
    CHANGE_OUTCOME("changeOutcome", "/outcome", Form.CODE, "후속 조치", "What follows"),
    RESOLVE_BY("resolveBy", "/resolveBy", Form.DAY, "해소 기한", "To be resolved by"),
    CERTIFICATE_NUMBER("certificateNumber", "/number", Form.PLAIN, "인증서 번호", "Certificate number"),
    REVISION("revision", "/revision", Form.PLAIN, "개정 번호", "Revision"),
    EFFECTIVE_DATE("effectiveDate", "/effectiveDate", Form.DAY, "효력 발생일", "Effective from"),
    APPEAL_CONCLUSION("appealConclusion", "/conclusion", Form.CODE, "이의제기 결정", "Decision on the appeal"),
    APPEAL_ENDING("appealEnding", "/ending", Form.CODE, "이의제기 결과", "End of the appeal");

    private enum Form {
        DAY,
        CODE,
        PLAIN
    }

    private final String id;
    private final String pointer;
    private final Form form;
    private final String korean;
    private final String english;

    FactName(String id, String pointer, Form form, String korean, String english) {
        this.id = id;
        this.pointer = pointer;
        this.form = form;
        this.korean = korean;
        this.english = english;
    }

    /** Its name in records and answers; stays what it is. */
    public String id() {
        return id;
    }

    /** Where an event's data has it, as a JSON pointer (RFC 6901). */
    public String pointer() {
        return pointer;
    }

    /** What a person reads before the value. */
    public Words label() {
        return new Words(korean, english);
    }

    /** Whether its values are codes, each of which has its words. */
    public boolean isCode() {
        return form == Form.CODE;
    }

    /** The value as a person reads it; as it is where it has no words here. */
    Words words(String value) {
        return switch (form) {
            case DAY -> day(value);
            case CODE -> Codes.words(this, value).orElseGet(() -> Words.same(value));
            case PLAIN -> Words.same(value);
        };
    }

    private static Words day(String value) {
        try {
            return Words.day(LocalDate.parse(value));
        } catch (DateTimeParseException notADay) {
            return Words.same(value);
        }
    }
}
