package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.audit.domain.CanonicalJson.Member;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.AuditedSite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What plans and reports say of an audit in the same way. */
public final class AuditContent {

    private AuditContent() {}

    public static Member client(AuditScope scope) {
        var client = scope.client();
        return new Member(Map.of(
                "organisationId", client.organisationId().toString(),
                "legalNameKorean", client.legalNameKorean(),
                "legalNameEnglish", client.legalNameEnglish(),
                "addressKorean", client.addressKorean(),
                "addressEnglish", client.addressEnglish()));
    }

    public static Member scope(AuditScope scope) {
        var members = new HashMap<String, @Nullable Object>();
        members.put("scopeKorean", scope.scopeKorean());
        members.put("scopeEnglish", scope.scopeEnglish());
        members.put("headcount", scope.headcount());
        members.put("aiRoles", scope.aiRoles());
        members.put("aiSystems", scope.aiSystems());
        members.put("statementOfApplicabilityVersion", scope.statementVersion());
        members.put("statementOfApplicabilityDate", scope.statementDate().toString());
        members.put("applicableControls", scope.applicableControls());
        members.put("sites", scope.sites().stream().map(AuditContent::site).toList());
        return new Member(members);
    }

    public static List<Member> team(Team team) {
        return team.members().stream()
                .map(member -> new Member(Map.of(
                        "personId", member.personId(), "role", member.role().name())))
                .toList();
    }

    public static Member slot(PlanSlot slot) {
        var members = new HashMap<String, @Nullable Object>();
        members.put("date", slot.date().toString());
        members.put("from", slot.from().toString());
        members.put("to", slot.to().toString());
        members.put("subject", slot.subject());
        members.put("unit", slot.unit());
        members.put("clauses", slot.clauses());
        members.put("auditors", slot.auditors());
        members.put("siteId", slot.siteId().toString());
        members.put("place", slot.place());
        members.put("remote", slot.remote());
        return new Member(members);
    }

    private static Member site(AuditedSite site) {
        return new Member(Map.of(
                "siteId", site.siteId().toString(),
                "nameKorean", site.nameKorean(),
                "nameEnglish", site.nameEnglish(),
                "addressKorean", site.addressKorean(),
                "addressEnglish", site.addressEnglish(),
                "headOffice", site.headOffice()));
    }
}
