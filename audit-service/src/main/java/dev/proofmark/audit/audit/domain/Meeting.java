package dev.proofmark.audit.audit.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record of a meeting with the client (ISO/IEC 17021-1:2015, 9.4.2 and 9.4.7).
 *
 * @param place null for a remote meeting
 * @param team who of the audit's team was there, by their opaque ids
 * @param client who of the client was there
 * @param told what was told and asked
 */
public record Meeting(
        LocalDate date,
        LocalTime from,
        LocalTime to,
        boolean remote,
        @Nullable String place,
        List<String> team,
        List<ClientAttendee> client,
        String told) {

    public Meeting {
        team = List.copyOf(team);
        client = List.copyOf(client);
    }

    /**
     * What forbids to take a meeting for held: both sides have to be there, the body's by its lead, on a day of the audit
     * that has come.
     *
     * @param earliest the day before which it can't have been
     */
    static Optional<Refusal> objection(@Nullable Meeting meeting, Team team, LocalDate earliest, LocalDate today) {
        if (meeting == null) {
            return Optional.of(Refusal.at("meeting-missing", "/meeting"));
        }
        var mistakes = new ArrayList<FieldRefusal>();
        meeting.addMistakesOfTime(mistakes, earliest, today);
        meeting.addMistakesOfPeople(mistakes, team);
        if (!meeting.remote && (meeting.place == null || meeting.place.isBlank())) {
            mistakes.add(FieldRefusal.of("/meeting/place", "meeting-place-missing"));
        }
        return mistakes.isEmpty() ? Optional.empty() : Optional.of(Refusal.validation(mistakes));
    }

    private void addMistakesOfTime(List<FieldRefusal> mistakes, LocalDate earliest, LocalDate today) {
        if (date.isAfter(today)) {
            mistakes.add(FieldRefusal.of("/meeting/date", "meeting-in-future"));
        }
        if (date.isBefore(earliest)) {
            mistakes.add(FieldRefusal.of("/meeting/date", "meeting-before-audit"));
        }
        if (!from.isBefore(to)) {
            mistakes.add(FieldRefusal.of("/meeting/to", "plan-time-order"));
        }
    }

    private void addMistakesOfPeople(List<FieldRefusal> mistakes, Team present) {
        for (int index = 0; index < team.size(); index++) {
            if (present.roleOf(team.get(index)).isEmpty()) {
                mistakes.add(FieldRefusal.of("/meeting/team/" + index, "plan-not-on-team"));
            }
        }
        if (team.stream().noneMatch(present::isLedBy)) {
            mistakes.add(FieldRefusal.of("/meeting/team", "meeting-without-lead"));
        }
        if (client.isEmpty()) {
            mistakes.add(FieldRefusal.of("/meeting/client", "meeting-without-client"));
        }
    }
}
