package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.ClientAttendee;
import dev.proofmark.audit.audit.domain.Meeting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record of an opening or closing meeting. */
record MeetingRequest(
        @NotNull LocalDate date,
        @NotNull LocalTime from,
        @NotNull LocalTime to,
        @NotNull Boolean remote,
        @Nullable @Size(max = 500) String place,
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 100) String> team,
        @NotNull @Size(max = 100) List<@NotNull @Valid AttendeeRequest> client,
        @Nullable @Size(max = 8000) String told) {

    /** Somebody of the client. */
    record AttendeeRequest(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String function) {}

    Meeting toMeeting() {
        return new Meeting(
                date,
                from,
                to,
                remote,
                place,
                team,
                client.stream()
                        .map(person -> new ClientAttendee(person.name(), person.function()))
                        .toList(),
                told == null ? "" : told);
    }
}
