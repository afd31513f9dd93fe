package dev.proofmark.audit.report.domain;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditContent;
import dev.proofmark.audit.audit.domain.AuditPlan;
import dev.proofmark.audit.audit.domain.CanonicalJson;
import dev.proofmark.audit.audit.domain.CanonicalJson.Member;
import dev.proofmark.audit.audit.domain.Conclusion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the report together: every essential of ISO/IEC 17021-1:2015, 9.4.8.2 and 9.4.8.3. */
final class ReportContent {

    /** Grows when members change their meaning; new ones alone don't change it. */
    private static final int FORMAT = 2;

    private static final String SAMPLING_ENGLISH =
            "An audit looks at samples: where nothing was found, nonconformities may still exist.";
    private static final String SAMPLING_KOREAN = "심사는 표본에 근거합니다. 발견되지 않은 부적합이 있을 수 있습니다.";

    private ReportContent() {}

    static String of(ReportBasis basis, ReportStatement statement, ReportVersion version) {
        var audit = basis.audit();
        var members = new HashMap<String, @Nullable Object>();
        members.put("format", FORMAT);
        members.put("version", version.number());
        members.put("amends", amends(version));
        members.put("certificationBody", basis.certificationBody());
        members.put("scheme", basis.scheme().id() + ":" + basis.scheme().version());
        members.put("certificationId", audit.identity().certificationId().toString());
        members.put("auditId", audit.id().toString());
        members.put("auditType", audit.kind().name());
        members.put("client", AuditContent.client(basis.scope()));
        members.put("scope", AuditContent.scope(basis.scope()));
        members.put("audit", conduct(audit));
        members.put("team", AuditContent.team(audit.confirmedTeam()));
        members.put("meetings", RecordContent.meetings(basis.meetings()));
        members.put("concernsOfStage1", basis.concerns());
        members.put("checklist", RecordContent.checklist(basis.checklist()));
        members.put(
                "findings",
                basis.findings().stream().map(RecordContent::finding).toList());
        members.put(
                "earlierNonconformities",
                basis.earlier().stream().map(RecordContent::earlier).toList());
        members.put(
                "recordedDeviations",
                Deviation.of(basis).stream().map(ReportContent::deviation).toList());
        members.put("samplingEnglish", SAMPLING_ENGLISH);
        members.put("samplingKorean", SAMPLING_KOREAN);
        members.put("statement", statement(statement));
        return CanonicalJson.of(members);
    }

    private static @Nullable Member amends(ReportVersion version) {
        if (version.amendsSha256() == null) {
            return null;
        }
        var members = new HashMap<String, @Nullable Object>();
        members.put("version", version.number() - 1);
        members.put("sha256", version.amendsSha256());
        members.put("reason", version.reason());
        return new Member(members);
    }

    private static Member conduct(Audit audit) {
        var members = new HashMap<String, @Nullable Object>();
        members.put("firstDay", audit.days().firstDay().toString());
        members.put("lastDay", audit.days().lastDay().toString());
        members.put(
                "openedOn", audit.openedOn() == null ? null : audit.openedOn().toString());
        members.put("planVersion", audit.course().plansSent());
        members.put("objectives", audit.plan().map(AuditPlan::objectives).orElse(null));
        members.put("criteria", audit.plan().map(AuditPlan::criteria).orElse(null));
        members.put(
                "programme",
                audit.plan().map(AuditPlan::slots).orElse(List.of()).stream()
                        .map(AuditContent::slot)
                        .toList());
        var conclusion = audit.conclusion();
        members.put("conclusion", conclusion == null ? null : conclusion(conclusion));
        return new Member(members);
    }

    private static Member conclusion(Conclusion conclusion) {
        return new Member(Map.of(
                "summary", conclusion.summary(),
                "concerns", conclusion.concerns(),
                "concludedOn", conclusion.concludedOn().toString()));
    }

    private static Member deviation(Deviation deviation) {
        return new Member(
                Map.of("code", deviation.code(), "korean", deviation.korean(), "english", deviation.english()));
    }

    private static Member statement(ReportStatement statement) {
        var members = new HashMap<String, @Nullable Object>();
        members.put("summary", statement.summary());
        members.put("conformityStatement", statement.conformityStatement());
        members.put("effectiveness", statement.effectiveness());
        members.put("scopeAppropriate", statement.scopeAppropriate());
        members.put("objectivesFulfilled", statement.objectivesFulfilled());
        members.put("deviations", statement.deviations());
        members.put("significantIssues", statement.significantIssues());
        members.put("significantChanges", statement.significantChanges());
        members.put("unresolvedIssues", statement.unresolvedIssues());
        members.put("earlierCorrectiveActions", statement.earlierCorrectiveActions());
        members.put("useOfMarks", statement.useOfMarks());
        var combination = statement.combination();
        members.put("combination", combination == null ? null : combination.name());
        members.put("accompanied", statement.accompanied());
        members.put("clientRepresentative", statement.clientRepresentative());
        members.put("recommendation", statement.recommendation());
        return new Member(members);
    }
}
