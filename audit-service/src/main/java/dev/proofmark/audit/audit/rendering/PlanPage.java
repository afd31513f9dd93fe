package dev.proofmark.audit.audit.rendering;

import dev.proofmark.audit.audit.domain.SentPlan;
import dev.proofmark.audit.paper.usecase.AuditWords;
import dev.proofmark.audit.paper.usecase.Content;
import dev.proofmark.audit.paper.usecase.Fact;
import dev.proofmark.audit.paper.usecase.SlotPages;
import dev.proofmark.audit.paper.usecase.TeamCodes;
import dev.proofmark.audit.paper.usecase.Words;
import java.util.List;

/** All texts of a printed plan, ready to be laid out. */
record PlanPage(
        String body,
        String auditId,
        int version,
        String sha256,
        Words kind,
        List<Fact> facts,
        Words client,
        Words address,
        Words scope,
        String objectives,
        String criteria,
        List<String> concerns,
        List<TeamCodes.Member> team,
        List<SlotPages.Slot> slots) {

    static PlanPage of(SentPlan plan) {
        Content content = Content.of(plan.content());
        TeamCodes codes = TeamCodes.of(content);
        Content client = content.at("client");
        return new PlanPage(
                content.text("certificationBody"),
                content.text("auditId"),
                plan.version(),
                plan.sha256(),
                AuditWords.kind(content.text("auditType")),
                facts(content),
                client.words("legalName"),
                client.words("address"),
                content.at("scope").words("scope"),
                content.text("objectives"),
                content.text("criteria"),
                content.texts("concerns"),
                codes.members(),
                SlotPages.of(content.list("slots"), content, codes));
    }

    private static List<Fact> facts(Content content) {
        Words first = content.day("firstDay");
        Words last = content.day("lastDay");
        return List.of(
                Fact.of("심사 번호", "Audit", content.text("auditId")),
                Fact.of("심사 종류", "Kind of audit", AuditWords.kind(content.text("auditType"))),
                Fact.of("계획 판", "Version of the plan", content.text("version")),
                Fact.of("송부일", "Sent on", content.day("sentOn")),
                Fact.of("심사 기간", "Days of the audit", first.to(last)),
                Fact.of("인증제도", "Scheme", content.text("scheme")));
    }
}
