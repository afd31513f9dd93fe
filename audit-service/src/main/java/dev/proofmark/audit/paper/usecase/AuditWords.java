package dev.proofmark.audit.paper.usecase;

import java.util.Map;

/** Words for the codes in plans and reports; a code without words stands for itself. */
public final class AuditWords {

    private static final Map<String, Words> KINDS = Map.of(
            "STAGE_1", new Words("1단계 심사", "Stage 1"),
            "STAGE_2", new Words("2단계 심사", "Stage 2"),
            "SURVEILLANCE", new Words("사후심사", "Surveillance"),
            "RECERTIFICATION", new Words("갱신심사", "Recertification"),
            "SPECIAL", new Words("특별심사", "Special audit"),
            "SHORT_NOTICE", new Words("단기통보 심사", "Short-notice audit"));

    private static final Map<String, Words> ROLES = Map.of(
            "LEAD_AUDITOR", new Words("심사팀장", "Lead auditor"),
            "AUDITOR", new Words("심사원", "Auditor"),
            "TECHNICAL_EXPERT", new Words("기술전문가", "Technical expert"),
            "OBSERVER", new Words("참관인", "Observer"));

    private static final Map<String, Words> GRADES = Map.of(
            "MAJOR", new Words("중부적합", "Major nonconformity"),
            "MINOR", new Words("경부적합", "Minor nonconformity"),
            "OPPORTUNITY", new Words("개선기회", "Opportunity for improvement"));

    private static final Map<String, Words> FINDING_STATES = Map.of(
            "RAISED", new Words("제기됨", "Raised"),
            "RESPONDED", new Words("회신됨", "Answered"),
            "PLAN_ACCEPTED", new Words("계획 수용", "Plan accepted"),
            "PLAN_REJECTED", new Words("계획 반려", "Plan rejected"),
            "EVIDENCE_SUBMITTED", new Words("증거 제출", "Evidence submitted"),
            "VERIFIED_CLOSED", new Words("효과 확인·종결", "Verified and closed"),
            "INEFFECTIVE", new Words("효과 없음", "Not effective"),
            "RECORDED", new Words("기록됨", "Recorded"));

    private static final Map<String, Words> READINESS = Map.of(
            "READY", new Words("준비됨", "Ready"),
            "READY_WITH_CONCERNS", new Words("우려사항이 있으나 준비됨", "Ready, with concerns"),
            "NOT_READY", new Words("준비되지 않음", "Not ready"));

    private static final Map<String, Words> COMBINATIONS = Map.of(
            "SINGLE", new Words("단독 심사", "Of one management system, by one body"),
            "COMBINED", new Words("결합심사", "Combined: of several management systems"),
            "JOINT", new Words("합동심사", "Joint: with another body"),
            "INTEGRATED", new Words("통합심사", "Integrated management system"));

    private AuditWords() {}

    public static Words kind(String code) {
        return KINDS.getOrDefault(code, Words.same(code));
    }

    public static Words role(String code) {
        return ROLES.getOrDefault(code, Words.same(code));
    }

    public static Words grade(String code) {
        return GRADES.getOrDefault(code, Words.same(code));
    }

    public static Words findingState(String code) {
        return FINDING_STATES.getOrDefault(code, Words.same(code));
    }

    public static Words readiness(String code) {
        return READINESS.getOrDefault(code, Words.same(code));
    }

    public static Words combination(String code) {
        return COMBINATIONS.getOrDefault(code, Words.same(code));
    }

    /** Yes or no. */
    public static Words truth(boolean yes) {
        return yes ? new Words("예", "Yes") : new Words("아니요", "No");
    }
}
