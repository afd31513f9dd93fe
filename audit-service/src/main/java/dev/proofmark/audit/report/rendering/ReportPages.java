package dev.proofmark.audit.report.rendering;

import dev.proofmark.audit.paper.usecase.AuditWords;
import dev.proofmark.audit.paper.usecase.Content;
import dev.proofmark.audit.paper.usecase.Fact;
import dev.proofmark.audit.paper.usecase.TeamCodes;
import dev.proofmark.audit.paper.usecase.Words;
import dev.proofmark.platform.document.PrintedDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts the parts of a report into the words that are printed. */
final class ReportPages {

    /** The sections in which the lead speaks, in their order. */
    private static final List<Map.Entry<String, Words>> SAID = List.of(
            Map.entry("summary", new Words("심사 요약", "Summary")),
            Map.entry("conformityStatement", new Words("적합성과 효과성", "Conformity and effectiveness")),
            Map.entry(
                    "effectiveness",
                    new Words("요구사항 충족 능력, 내부심사와 경영검토", "Capability, internal audit and management review")),
            Map.entry("deviations", new Words("계획과 달라진 점과 사유", "Deviations from the plan and their reasons")),
            Map.entry("significantIssues", new Words("심사 프로그램에 영향을 주는 사항", "Issues that bear on the audit programme")),
            Map.entry("significantChanges", new Words("지난 심사 이후의 중요한 변경", "Significant changes since the last audit")),
            Map.entry("unresolvedIssues", new Words("해결되지 않은 사항", "Unresolved issues")),
            Map.entry(
                    "earlierCorrectiveActions",
                    new Words("이전 시정조치의 효과", "Effectiveness of earlier corrective actions")),
            Map.entry("useOfMarks", new Words("인증문서와 마크의 사용 관리", "Control of certification documents and marks")),
            Map.entry("recommendation", new Words("심사팀의 추천 의견", "The team's recommendation")));

    private ReportPages() {}

    /** The table at the top, and the one of conclusions. */
    record Facts(List<Fact> identity, List<Fact> conclusions) {}

    /** A meeting. */
    record MeetingLine(Words kind, String when, String where, Words manner, String team, String client, String told) {}

    /** A finding. */
    record FindingLine(
            String number, Words grade, String requirement, String statement, String evidence, Words status) {}

    /** A section with what the lead says in it. */
    record Section(Words title, String text) {}

    static Facts facts(Content content, int version, LocalDate issuedOn) {
        return new Facts(identity(content, version, issuedOn), conclusions(content.at("statement")));
    }

    private static List<Fact> identity(Content content, int version, LocalDate issuedOn) {
        Content audit = content.at("audit");
        Content said = content.at("statement");
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("심사 번호", "Audit", content.text("auditId")));
        facts.add(Fact.of("심사 종류", "Kind of audit", AuditWords.kind(content.text("auditType"))));
        facts.add(Fact.of("보고서 판", "Version of the report", Integer.toString(version)));
        facts.add(
                Fact.of("발행일", "Issued on", new Words(PrintedDates.korean(issuedOn), PrintedDates.english(issuedOn))));
        facts.add(Fact.of("심사 기간", "Days of the audit", audit.day("firstDay").to(audit.day("lastDay"))));
        facts.add(Fact.of("인증제도", "Scheme", content.text("scheme")));
        addIf(said, "combination", facts, AuditWords.combination(said.text("combination")), "심사 구성", "Arrangement");
        addIf(
                said,
                "clientRepresentative",
                facts,
                Words.same(said.text("clientRepresentative")),
                "고객 대표",
                "The client's representative");
        addIf(said, "accompanied", facts, Words.same(said.text("accompanied")), "동행한 사람", "Accompanied by");
        return facts;
    }

    private static void addIf(
            Content content, String member, List<Fact> facts, Words value, String korean, String english) {
        if (content.has(member)) {
            facts.add(Fact.of(korean, english, value));
        }
    }

    private static List<Fact> conclusions(Content said) {
        return List.of(
                Fact.of(
                        "인증 범위가 적절함",
                        "The scope of certification is appropriate",
                        AuditWords.truth(said.truth("scopeAppropriate"))),
                Fact.of(
                        "심사 목적을 달성함",
                        "The objectives of the audit were met",
                        AuditWords.truth(said.truth("objectivesFulfilled"))));
    }

    static MeetingLine meeting(Content meeting, TeamCodes codes) {
        return new MeetingLine(
                meeting.text("kind").equals("OPENING")
                        ? new Words("시작회의", "Opening meeting")
                        : new Words("종료회의", "Closing meeting"),
                meeting.text("date") + " " + meeting.text("from") + "–" + meeting.text("to"),
                meeting.text("place"),
                meeting.truth("remote") ? new Words("원격", "Remote") : new Words("대면", "In person"),
                meeting.texts("team").stream().map(codes::code).collect(Collectors.joining(", ")),
                String.join(", ", meeting.texts("client")),
                meeting.text("told"));
    }

    static FindingLine finding(Content finding) {
        return new FindingLine(
                finding.text("findingId"),
                AuditWords.grade(finding.text("grade")),
                finding.text("requirement"),
                finding.text("statement"),
                finding.text("evidence"),
                finding.has("status") ? AuditWords.findingState(finding.text("status")) : Words.same(""));
    }

    /** What was looked at and what was not, by the checklist; nothing in reports of earlier releases. */
    static List<Words> coverage(List<Content> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<Words> lines = new ArrayList<>();
        lines.add(line("확인함", "Looked at", keys(items, ReportPages::isLookedAt)));
        lines.add(line("해당 없음", "Not applicable", keys(items, item -> is(item, "NOT_APPLICABLE"))));
        lines.add(line("확인하지 않음", "Not looked at", keys(items, item -> is(item, "NOT_LOOKED_AT"))));
        return lines;
    }

    private static boolean isLookedAt(Content item) {
        return !is(item, "NOT_APPLICABLE") && !is(item, "NOT_LOOKED_AT");
    }

    private static boolean is(Content item, String result) {
        return item.text("result").equals(result);
    }

    private static List<String> keys(List<Content> items, Predicate<Content> wanted) {
        return items.stream().filter(wanted).map(item -> item.text("key")).toList();
    }

    private static Words line(String korean, String english, List<String> keys) {
        String list = keys.isEmpty() ? "–" : String.join(", ", keys);
        return new Words("%s(%d): %s".formatted(korean, keys.size(), list), "%s (%d)".formatted(english, keys.size()));
    }

    static List<Section> sections(Content audit, Content said) {
        List<Section> sections = new ArrayList<>();
        add(sections, new Words("심사 목적", "Objectives"), audit.text("objectives"));
        add(sections, new Words("심사 기준", "Criteria"), audit.text("criteria"));
        SAID.forEach(section -> add(sections, section.getValue(), said.text(section.getKey())));
        add(
                sections,
                new Words("종료회의에서 알린 결론", "Conclusion told in the closing meeting"),
                audit.at("conclusion").text("summary"));
        return sections;
    }

    private static void add(List<Section> sections, Words title, String text) {
        if (!text.isBlank()) {
            sections.add(new Section(title, text));
        }
    }
}
