package dev.proofmark.application.agreement.domain;

import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import java.util.Map;

/** What the reasons are called for which audit days were added or taken off (ISO/IEC 17021-1:2015, 9.1.4.2). */
public final class AuditTimeReason {

    private static final Map<String, Words> TITLES = Map.ofEntries(
            Map.entry("AI_SYSTEM_NUMBER", new Words("AI 시스템의 수", "number of AI systems")),
            Map.entry("AI_SYSTEM_COMPLEXITY", new Words("AI 시스템의 복잡성", "complexity of AI systems")),
            Map.entry("AI_SYSTEM_RISK", new Words("AI 시스템의 위험", "risk of AI systems")),
            Map.entry("AUTONOMY_AND_IMPACT", new Words("자율성과 고영향 사용", "autonomy and high-impact use")),
            Map.entry("DATA", new Words("데이터의 민감도와 양", "sensitivity and volume of data")),
            Map.entry("LIFE_CYCLE", new Words("모델의 자체 개발 또는 도입", "models built or taken over")),
            Map.entry("REGULATION", new Words("적용되는 법규", "law and supervision")),
            Map.entry("OTHER_CERTIFICATION", new Words("통합된 다른 인증", "other certified systems, integrated")),
            Map.entry("SITES", new Words("사업장의 수와 거리", "number and distance of sites")),
            Map.entry("OUTSOURCING", new Words("외주", "outsourcing")),
            Map.entry("MATURITY", new Words("경영시스템의 성숙도", "maturity of the system")),
            Map.entry("EARLIER_AUDITS", new Words("이전 심사 결과", "earlier audits")),
            Map.entry("LANGUAGE", new Words("통역과 여러 언어", "interpreters and languages")));

    private AuditTimeReason() {}

    /** The title of a reason; its id where audit-service names one that has no title here yet. */
    public static Words title(String id) {
        return TITLES.getOrDefault(id, new Words(id, id));
    }
}
