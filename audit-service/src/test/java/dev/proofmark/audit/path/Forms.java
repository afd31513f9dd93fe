package dev.proofmark.audit.path;

import dev.proofmark.platform.commands.BusinessClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people fill in, as JSON. */
final class Forms {

    static final Map<String, Object> NOTHING = Map.of();

    private Forms() {}

    static LocalDate today() {
        return LocalDate.now(BusinessClock.ZONE);
    }

    /** Lead, auditor and expert, today. */
    static Map<String, Object> team() {
        return team(List.of(
                member(Case.LEAD, "LEAD_AUDITOR"),
                member(Case.AUDITOR, "AUDITOR"),
                member(Case.EXPERT, "TECHNICAL_EXPERT")));
    }

    /** Those people, today. */
    static Map<String, Object> team(List<Map<String, Object>> members) {
        return team(members, today(), today());
    }

    static Map<String, Object> team(List<Map<String, Object>> members, LocalDate firstDay, LocalDate lastDay) {
        return Map.of("members", members, "firstDay", firstDay.toString(), "lastDay", lastDay.toString());
    }

    static Map<String, Object> member(Client person, String role) {
        return Map.of("personId", person.id(), "role", role);
    }

    static Map<String, Object> confirmation(String proposalId) {
        return Map.of("proposalId", proposalId);
    }

    static Map<String, Object> objection() {
        return Map.of("reason", "심사원이 지난해 우리 회사를 자문하였음");
    }

    static Map<String, Object> plan() {
        return plan(slot());
    }

    static Map<String, Object> plan(Map<String, Object> slot) {
        return Map.of(
                "objectives",
                "경영시스템의 적합성과 효과를 확인한다",
                "criteria",
                "ISO/IEC 42001:2023, 적용성 보고서 2.1판",
                "slots",
                List.of(slot));
    }

    static Map<String, Object> slot() {
        Map<String, Object> slot = new HashMap<>();
        slot.put("date", today().toString());
        slot.put("from", "09:30");
        slot.put("to", "11:30");
        slot.put("subject", "리더십, 방침, 목표 (5, 6.2)");
        slot.put("auditors", List.of(Case.LEAD.id(), Case.AUDITOR.id()));
        slot.put("unit", "경영기획실");
        slot.put("clauses", List.of("5.1", "6.2"));
        slot.put("siteId", CaseNews.HEAD_OFFICE);
        slot.put("place", "본사 3층 회의실");
        slot.put("remote", false);
        return slot;
    }

    /** The opening meeting. */
    static Map<String, Object> opening() {
        return Map.of("meeting", meeting());
    }

    /** A meeting today, with the lead and two people of the client. */
    static Map<String, Object> meeting() {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("date", today().toString());
        meeting.put("from", "09:00");
        meeting.put("to", "09:30");
        meeting.put("remote", false);
        meeting.put("place", "본사 3층 회의실");
        meeting.put("team", List.of(Case.LEAD.id()));
        meeting.put(
                "client",
                List.of(Map.of("name", "김누리", "function", "경영시스템 책임자"), Map.of("name", "이새김", "function", "개발 책임자")));
        meeting.put("told", "심사 목적과 범위, 일정을 확인함");
        return meeting;
    }

    static Map<String, Object> interruption() {
        return Map.of("reason", "사업장 화재로 심사할 수 없음");
    }

    /** A look at an item of the checklist. */
    static Map<String, Object> look(String result) {
        Map<String, Object> look = new HashMap<>();
        look.put("result", result);
        look.put("notes", "내부 메모: 면담에서 재확인");
        look.put("evidence", List.of("모델 카드 MC-17, 데이터 책임자 면담"));
        look.put("lookedAt", "2026-03-31T01:30:00Z");
        return look;
    }

    /** The same as a tool sends it with others. */
    static Map<String, Object> looks(String key, long revision, String result) {
        return Map.of("items", List.of(sentLook(key, revision, result)));
    }

    static Map<String, Object> sentLook(String key, long revision, String result) {
        Map<String, Object> look = look(result);
        look.put("key", key);
        look.put("revision", revision);
        return look;
    }

    static Map<String, Object> readiness(String readiness, String... concerns) {
        return Map.of(
                "readiness", readiness, "summary", "문서화된 정보를 확인함", "concerns", List.of(concerns), "meeting", meeting());
    }

    static Map<String, Object> conclusion() {
        return Map.of("summary", "지적사항을 제외하면 적합하고 효과적임", "concerns", List.of(), "meeting", meeting());
    }

    /** The head office, as the only site that there is. */
    static Map<String, Object> sample() {
        Map<String, Object> site = Map.of("siteId", CaseNews.HEAD_OFFICE, "risk", "NORMAL");
        Map<String, Object> group = Map.of("name", "개발 사업장", "sites", List.of(site), "mayBeSampled", true, "wanted", 1);
        return Map.of("kind", "STAGE_2", "provenEffective", false, "groups", List.of(group), "reason", "첫 심사");
    }

    static Map<String, Object> determination() {
        Map<String, Object> group =
                Map.of("name", "개발", "people", 120, "fullTimePercent", 100, "countedAs", 60, "justification", "반복 업무");
        Map<String, Object> factor =
                Map.of("id", "MATURITY", "direction", "DECREASE", "percent", 5, "justification", "성숙한 시스템");
        return Map.of(
                "groups",
                List.of(group),
                "factors",
                List.of(factor),
                "planningAndReportingPercent",
                20,
                "remotePercent",
                0,
                "stage1Percent",
                30);
    }

    static Map<String, Object> nonconformity(String grade, String requirement) {
        Map<String, Object> form = new HashMap<>();
        form.put("id", UUID.randomUUID().toString());
        form.put("grade", grade);
        form.put("requirement", requirement);
        form.put("statement", "모델을 바꾸고도 영향평가를 다시 하지 않았다");
        form.put("evidence", "배포기록 DEP-2026-041 이후의 영향평가가 없음");
        return form;
    }

    /** What a finding is to say. */
    static Map<String, Object> revision(String grade, String requirement, String statement) {
        Map<String, Object> form = nonconformity(grade, requirement);
        form.remove("id");
        form.put("statement", statement);
        return form;
    }

    static Map<String, Object> regrading(String grade) {
        return Map.of("grade", grade, "reason", "한 건뿐이고 시스템에는 영향이 없음");
    }

    /** What a device says of a finding. */
    static Map<String, Object> sending(UUID finding, String device, int revision, String statement) {
        Map<String, Object> form = revision("MINOR", "8.4", statement);
        form.put("findingId", finding.toString());
        form.put("device", device);
        form.put("revision", revision);
        return form;
    }

    static Map<String, Object> batch(List<Map<String, Object>> sendings) {
        return Map.of("sendings", sendings);
    }

    static Map<String, Object> resolution(String choice) {
        return Map.of("choice", choice, "reason", "두 심사원이 같은 것을 보았음");
    }

    static Map<String, Object> opportunity() {
        return Map.of("grade", "OPPORTUNITY", "statement", "감시 기준값을 한 문서로 모을 수 있다");
    }

    static Map<String, Object> report() {
        return Map.of(
                "summary",
                "담당자 19명을 면담하고 기록 64건을 표본으로 확인함",
                "conformityStatement",
                "부적합의 시정을 조건으로 적합하고 효과적임",
                "scopeAppropriate",
                true,
                "objectivesFulfilled",
                true);
    }

    static Map<String, Object> response() {
        Map<String, Object> form = new HashMap<>();
        form.put("correction", "영향평가를 즉시 수행함");
        form.put("cause", "점검표가 신규 시스템에만 영향평가를 요구함");
        form.put("correctiveAction", "확인서가 없으면 배포가 막히도록 도구를 고침");
        return form;
    }

    static Map<String, Object> acceptance() {
        return Map.of("note", "내부 메모: 실행 증거로 확인 예정");
    }

    static Map<String, Object> rejection() {
        return Map.of("reason", "원인이 현상만 되풀이함");
    }

    static Map<String, Object> evidence() {
        return Map.of("description", "개정된 점검표와 거부된 배포 기록", "sha256", "9f".repeat(32));
    }

    static Map<String, Object> verification(boolean effective) {
        return Map.of("effective", effective, "method", "문서 검토와 원격 시연", "note", "내부 메모: 재확인 불필요");
    }

    static Map<String, Object> recommendation(String kind) {
        return Map.of("recommendation", kind, "rationale", "심사 목적이 달성되었고 적용범위는 적절하다");
    }
}
