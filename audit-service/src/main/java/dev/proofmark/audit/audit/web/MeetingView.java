package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.HeldMeeting;
import dev.proofmark.audit.audit.domain.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting as it was recorded. */
public record MeetingView(
        String kind,
        LocalDate date,
        LocalTime from,
        LocalTime to,
        boolean remote,
        @Nullable String place,
        List<String> team,
        List<AttendeeView> client,
        String told,
        String recordedBy,
        LocalDate recordedOn) {

    /** The meetings of an audit. */
    public record MeetingsView(List<MeetingView> items) {}

    /** Somebody of the client; the name is null once it was erased. */
    public record AttendeeView(@Nullable String name, String function) {}

    static MeetingsView of(List<HeldMeeting> meetings) {
        return new MeetingsView(meetings.stream().map(MeetingView::of).toList());
    }

    private static MeetingView of(HeldMeeting held) {
        Meeting meeting = held.meeting();
        return new MeetingView(
                held.kind().name(),
                meeting.date(),
                meeting.from(),
                meeting.to(),
                meeting.remote(),
                meeting.place(),
                meeting.team(),
                meeting.client().stream()
                        .map(person -> new AttendeeView(person.name(), person.function()))
                        .toList(),
                meeting.told(),
                held.recordedBy(),
                held.recordedOn());
    }
}
