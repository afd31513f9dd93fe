package dev.proofmark.audit.report.domain;

import dev.proofmark.audit.audit.domain.CanonicalJson.Member;
import dev.proofmark.audit.audit.domain.ClientAttendee;
import dev.proofmark.audit.audit.domain.HeldMeeting;
import dev.proofmark.audit.checklist.domain.ChecklistItem;
import dev.proofmark.audit.finding.domain.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report takes over from the records: what the client may read of them. A report is kept for good, so people of
 * the client stand in it by their functions, and a checklist without notes and evidence.
 */
final class RecordContent {

    private RecordContent() {}

    static List<Member> meetings(List<HeldMeeting> meetings) {
        return meetings.stream().map(RecordContent::meeting).toList();
    }

    private static Member meeting(HeldMeeting held) {
        var meeting = held.meeting();
        var members = new HashMap<String, @Nullable Object>();
        members.put("kind", held.kind().name());
        members.put("date", meeting.date().toString());
        members.put("from", meeting.from().toString());
        members.put("to", meeting.to().toString());
        members.put("remote", meeting.remote());
        members.put("place", meeting.place());
        members.put("team", meeting.team());
        members.put(
                "client",
                meeting.client().stream().map(ClientAttendee::function).toList());
        members.put("told", meeting.told());
        return new Member(members);
    }

    static List<Member> checklist(List<ChecklistItem> items) {
        return items.stream().map(RecordContent::item).toList();
    }

    private static Member item(ChecklistItem item) {
        var members = new HashMap<String, @Nullable Object>();
        members.put("key", item.key());
        members.put("kind", item.subject().kind().name());
        members.put("korean", item.subject().korean());
        members.put("english", item.subject().english());
        members.put("result", item.look().result().name());
        members.put("reason", item.look().reason());
        return new Member(members);
    }

    static Member finding(Finding finding) {
        var members = new HashMap<String, @Nullable Object>();
        members.put("findingId", finding.id().toString());
        members.put("grade", finding.content().grade().name());
        members.put("requirement", finding.content().requirement());
        members.put("statement", finding.content().statement());
        members.put("evidence", finding.content().evidence());
        members.put("status", finding.status().name());
        return new Member(members);
    }

    /** An earlier nonconformity, with where its corrective action stands: whether it was effective was verified. */
    static Member earlier(Finding finding) {
        return new Member(Map.of(
                "findingId", finding.id().toString(),
                "auditId", finding.identity().auditId().toString(),
                "grade", finding.content().grade().name(),
                "statement", finding.content().statement(),
                "status", finding.status().name()));
    }
}
