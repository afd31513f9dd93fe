package dev.proofmark.audit.report.rendering;

import dev.proofmark.audit.paper.usecase.AuditWords;
import dev.proofmark.audit.paper.usecase.Content;
import dev.proofmark.audit.paper.usecase.SlotPages;
import dev.proofmark.audit.paper.usecase.TeamCodes;
import dev.proofmark.audit.paper.usecase.Words;
import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.audit.report.rendering.ReportPages.Facts;
import dev.proofmark.audit.report.rendering.ReportPages.FindingLine;
import dev.proofmark.audit.report.rendering.ReportPages.MeetingLine;
import dev.proofmark.audit.report.rendering.ReportPages.Section;
import java.util.List;

/** All texts of a printed report, ready to be laid out. */
record ReportPage(
        String body,
        String auditId,
        int version,
        String sha256,
        Words kind,
        Facts facts,
        Words client,
        Words address,
        Words scope,
        String amends,
        String amendmentReason,
        List<TeamCodes.Member> team,
        List<SlotPages.Slot> slots,
        List<MeetingLine> meetings,
        List<String> concerns,
        List<FindingLine> findings,
        List<FindingLine> earlier,
        List<Words> deviations,
        List<Words> coverage,
        List<Section> sections,
        Words sampling) {

    static ReportPage of(AuditReport report) {
        Content content = Content.of(report.content());
        Content audit = content.at("audit");
        Content client = content.at("client");
        TeamCodes codes = TeamCodes.of(content);
        return new ReportPage(
                content.text("certificationBody"),
                content.text("auditId"),
                report.version().number(),
                report.sha256(),
                AuditWords.kind(content.text("auditType")),
                ReportPages.facts(content, report.version().number(), report.issuedOn()),
                client.words("legalName"),
                client.words("address"),
                content.at("scope").words("scope"),
                content.at("amends").text("sha256"),
                content.at("amends").text("reason"),
                codes.members(),
                SlotPages.of(audit.list("programme"), content, codes),
                content.list("meetings").stream()
                        .map(meeting -> ReportPages.meeting(meeting, codes))
                        .toList(),
                content.texts("concernsOfStage1"),
                content.list("findings").stream().map(ReportPages::finding).toList(),
                content.list("earlierNonconformities").stream()
                        .map(ReportPages::finding)
                        .toList(),
                content.list("recordedDeviations").stream()
                        .map(each -> new Words(each.text("korean"), each.text("english")))
                        .toList(),
                ReportPages.coverage(content.list("checklist")),
                ReportPages.sections(audit, content.at("statement")),
                content.words("sampling"));
    }
}
