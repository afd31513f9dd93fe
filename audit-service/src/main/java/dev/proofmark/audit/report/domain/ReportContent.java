package dev.proofmark.audit.report.domain;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditContent;
import dev.proofmark.audit.audit.domain.AuditPlan;
import dev.proofmark.audit.audit.domain.CanonicalJson;
import dev.proofmark.audit.audit.domain.CanonicalJson.Member;
import dev.proofmark.audit.audit.domain.Conclusion;
import dev.proofmark.audit.finding.domain.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the report together: every essential of ISO/IEC 17021-1:2015, 9.4.8.2 that exists at its issue. */
final class ReportContent {

    private static final String SAMPLING_ENGLISH =
            "An audit looks at samples: where nothing was found, nonconformities may still exist.";
    private static final String SAMPLING_KOREAN = "심사는 표본에 근거합니다. 발견되지 않은 부적합이 있을 수 있습니다.";

    private ReportContent() {}

    static String of(ReportBasis basis, ReportStatement statement) {
        var audit = basis.audit();
        var members = new HashMap<String, @Nullable Object>();
        members.put("certificationBody", basis.certificationBody());
        members.put("scheme", basis.scheme().id() + ":" + basis.scheme().version());
        members.put("certificationId", audit.identity().certificationId().toString());
        members.put("auditId", audit.id().toString());
        members.put("auditType", audit.kind().name());
        members.put("client", AuditContent.client(basis.scope()));
        members.put("scope", AuditContent.scope(basis.scope()));
        members.put("audit", conduct(audit));
        members.put("team", AuditContent.team(audit.confirmedTeam()));
        members.put(
                "findings",
                basis.findings().stream().map(ReportContent::finding).toList());
        members.put("samplingEnglish", SAMPLING_ENGLISH);
        members.put("samplingKorean", SAMPLING_KOREAN);
        members.put("statement", statement(statement));
        return CanonicalJson.of(members);
    }

    private static Member conduct(Audit audit) {
        var members = new HashMap<String, @Nullable Object>();
        members.put("firstDay", audit.days().firstDay().toString());
        members.put("lastDay", audit.days().lastDay().toString());
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

    private static Member finding(Finding finding) {
        var members = new HashMap<String, @Nullable Object>();
        members.put("findingId", finding.id().toString());
        members.put("grade", finding.content().grade().name());
        members.put("requirement", finding.content().requirement());
        members.put("statement", finding.content().statement());
        members.put("evidence", finding.content().evidence());
        return new Member(members);
    }

    private static Member statement(ReportStatement statement) {
        var members = new HashMap<String, @Nullable Object>();
        members.put("summary", statement.summary());
        members.put("conformityStatement", statement.conformityStatement());
        members.put("scopeAppropriate", statement.scopeAppropriate());
        members.put("objectivesFulfilled", statement.objectivesFulfilled());
        members.put("deviations", statement.deviations());
        members.put("significantIssues", statement.significantIssues());
        members.put("unresolvedIssues", statement.unresolvedIssues());
        return new Member(members);
    }
}
