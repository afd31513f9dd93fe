package dev.proofmark.audit.report.domain;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditPlan;
import dev.proofmark.audit.audit.domain.Conclusion;
import dev.proofmark.audit.audit.domain.PlanSlot;
import dev.proofmark.audit.audit.domain.TeamMember;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.AuditedSite;
import dev.proofmark.audit.report.domain.CanonicalJson.Member;
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
        members.put("client", client(basis.scope()));
        members.put("scope", scope(basis.scope()));
        members.put("audit", conduct(audit));
        members.put(
                "team",
                audit.confirmedTeam().members().stream()
                        .map(ReportContent::member)
                        .toList());
        members.put(
                "findings",
                basis.findings().stream().map(ReportContent::finding).toList());
        members.put("samplingEnglish", SAMPLING_ENGLISH);
        members.put("samplingKorean", SAMPLING_KOREAN);
        members.put("statement", statement(statement));
        return CanonicalJson.of(members);
    }

    private static Member client(AuditScope scope) {
        var client = scope.client();
        return new Member(Map.of(
                "organisationId", client.organisationId().toString(),
                "legalNameKorean", client.legalNameKorean(),
                "legalNameEnglish", client.legalNameEnglish(),
                "addressKorean", client.addressKorean(),
                "addressEnglish", client.addressEnglish()));
    }

    private static Member scope(AuditScope scope) {
        return new Member(Map.of(
                "scopeKorean", scope.scopeKorean(),
                "scopeEnglish", scope.scopeEnglish(),
                "headcount", scope.headcount(),
                "aiRoles", scope.aiRoles(),
                "aiSystems", scope.aiSystems(),
                "statementOfApplicabilityVersion", scope.statementVersion(),
                "statementOfApplicabilityDate", scope.statementDate().toString(),
                "sites", scope.sites().stream().map(ReportContent::site).toList()));
    }

    private static Member site(AuditedSite site) {
        return new Member(Map.of(
                "siteId", site.siteId().toString(),
                "nameKorean", site.nameKorean(),
                "nameEnglish", site.nameEnglish(),
                "headOffice", site.headOffice()));
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
                        .map(ReportContent::slot)
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

    private static Member slot(PlanSlot slot) {
        return new Member(Map.of(
                "date", slot.date().toString(),
                "from", slot.from().toString(),
                "to", slot.to().toString(),
                "subject", slot.subject(),
                "auditors", slot.auditors(),
                "siteId", slot.siteId().toString(),
                "remote", slot.remote()));
    }

    private static Member member(TeamMember member) {
        return new Member(
                Map.of("personId", member.personId(), "role", member.role().name()));
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
