package dev.proofmark.application.timeline.domain;

import dev.proofmark.application.correspondence.domain.AuditWords;
import dev.proofmark.application.correspondence.domain.DeadlineWords;
import dev.proofmark.application.correspondence.domain.Words;
import java.util.Map;
import java.util.Optional;

/** The words for the codes that events carry. */
final class Codes {

    private static final Map<String, Words> GRADES = Map.of(
            "MAJOR", new Words("중부적합", "major nonconformity"),
            "MINOR", new Words("경부적합", "minor nonconformity"),
            "OPPORTUNITY", new Words("개선기회", "opportunity for improvement"));

    private static final Map<String, Words> ENDINGS = Map.of(
            "UPHELD", new Words("인용", "upheld"),
            "PARTLY_UPHELD", new Words("일부 인용", "upheld in part"),
            "NOT_UPHELD", new Words("기각", "not upheld"),
            "REJECTED", new Words("각하", "not examined"));

    private static final Map<FactName, Map<String, Words>> WORDS = Map.of(
            FactName.APPLICATION_KIND,
                    Map.of(
                            "INITIAL", new Words("최초 인증", "initial certification"),
                            "RECERTIFICATION", new Words("갱신", "recertification"),
                            "SCOPE_EXTENSION", new Words("범위 확대", "extension of scope"),
                            "SCOPE_REDUCTION", new Words("범위 축소", "reduction of scope"),
                            "EDITION_CHANGE", new Words("표준 개정판 전환", "change of edition"),
                            "TRANSFER", new Words("타 기관 인증의 전환", "transfer from another body")),
            FactName.AUDIT_ACTIVITY,
                    Map.of(
                            "WITH_SURVEILLANCE", new Words("사후심사와 함께", "with the surveillance audit"),
                            "WITH_RECERTIFICATION", new Words("갱신심사와 함께", "with the recertification audit"),
                            "SPECIAL_AUDIT", new Words("특별심사", "special audit")),
            FactName.CHANGE_OUTCOME,
                    Map.of(
                            "NO_ACTION", new Words("조치 없음", "nothing follows"),
                            "DOCUMENT_REVIEW", new Words("문서 검토", "review of documents"),
                            "SPECIAL_AUDIT", new Words("특별심사", "special audit"),
                            "SCOPE_APPLICATION_NEEDED", new Words("범위 변경 신청 필요", "application for another scope"),
                            "RE_EVALUATION", new Words("다시 신청하여 평가받아야 함", "to be applied for and evaluated anew")),
            FactName.READINESS,
                    Map.of(
                            "READY", new Words("준비됨", "ready"),
                            "READY_WITH_CONCERNS", new Words("준비됨(우려사항 있음)", "ready, with concerns"),
                            "NOT_READY", new Words("준비되지 않음", "not ready")),
            FactName.FINDING_GRADE, GRADES,
            FactName.PREVIOUS_GRADE, GRADES,
            FactName.FINDING_STATUS,
                    Map.of(
                            "RAISED", new Words("시정조치 계획 대기", "answer awaited"),
                            "RESPONDED", new Words("시정조치 계획 제출됨", "answered"),
                            "PLAN_ACCEPTED", new Words("계획 수용됨", "plan accepted"),
                            "PLAN_REJECTED", new Words("계획 반려됨", "plan rejected"),
                            "EVIDENCE_SUBMITTED", new Words("증거 제출됨", "evidence submitted"),
                            "VERIFIED_CLOSED", new Words("검증 후 종결됨", "verified and closed"),
                            "INEFFECTIVE", new Words("효과 미흡", "not effective"),
                            "RECORDED", new Words("기록됨", "recorded")),
            FactName.RECOMMENDATION,
                    Map.of(
                            "GRANT", new Words("인증 추천", "grant"),
                            "REFUSE", new Words("인증 불가 추천", "refuse"),
                            "MAINTAIN", new Words("인증 유지 추천", "maintain"),
                            "SUSPEND", new Words("인증 정지 추천", "suspend"),
                            "REDUCE", new Words("인증범위 축소 추천", "reduce the scope"),
                            "WITHDRAW", new Words("인증 취소 추천", "withdraw")),
            FactName.DECISION_KIND,
                    Map.ofEntries(
                            Map.entry("INITIAL", new Words("최초 인증", "initial certification")),
                            Map.entry("TRANSFER", new Words("다른 기관 인증의 전환", "transfer from another body")),
                            Map.entry("RENEWAL", new Words("갱신", "renewal")),
                            Map.entry("RESTORATION", new Words("만료 후 복원", "restoration after expiry")),
                            Map.entry("EXTENSION", new Words("범위 확대", "extension of the scope")),
                            Map.entry("REDUCTION", new Words("범위 축소", "reduction of the scope")),
                            Map.entry("MAINTENANCE", new Words("인증 유지", "maintenance")),
                            Map.entry("SUSPENSION", new Words("정지", "suspension")),
                            Map.entry("REINSTATEMENT", new Words("정지 해제", "reinstatement")),
                            Map.entry("WITHDRAWAL", new Words("취소", "withdrawal")),
                            Map.entry("RETURN", new Words("반납", "return of the certificate")),
                            Map.entry("TRANSFER_OUT", new Words("다른 기관으로 전환", "transfer to another body"))),
            FactName.DECISION_OUTCOME,
                    Map.of(
                            "GRANTED", new Words("승인", "approved"),
                            "REFUSED", new Words("거부", "refused"),
                            "RETURNED", new Words("보완을 위한 반려", "returned for completion")));

    private Codes() {}

    static Optional<Words> words(FactName name, String code) {
        return switch (name) {
            case AUDIT_KIND -> AuditWords.ofKind(code);
            case DEADLINE_KIND, SUSPENSION_GROUND -> DeadlineWords.ofKind(code);
            case APPEAL_CONCLUSION, APPEAL_ENDING -> Optional.ofNullable(ENDINGS.get(code));
            default -> Optional.ofNullable(WORDS.getOrDefault(name, Map.of()).get(code));
        };
    }
}
