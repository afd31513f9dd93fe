package dev.proofmark.audit.audit.domain;

import static dev.proofmark.audit.audit.domain.AuditFixture.AUDITOR;
import static dev.proofmark.audit.audit.domain.AuditFixture.DAY;
import static dev.proofmark.audit.audit.domain.AuditFixture.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTest {

    private static final List<ClientAttendee> SOMEBODY = List.of(new ClientAttendee("Kim", "quality manager"));

    @Test
    void isDemanded() {
        assertThat(Meeting.objection(null, AuditFixture.TEAM, DAY, DAY))
                .contains(Refusal.at("meeting-missing", "/meeting"));
    }

    @Test
    void isAcceptedWithTheLeadAndSomebodyOfTheClient() {
        assertThat(objection(AuditFixture.meeting())).isEmpty();
        assertThat(objection(meeting(DAY, "09:00", "09:30", true, null, List.of(LEAD), SOMEBODY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, meeting-in-future", "-1, meeting-before-audit"})
    void isHeldOnADayOfTheAuditThatHasCome(int days, String rule) {
        var meeting = meeting(DAY.plusDays(days), "09:00", "09:30", true, null, List.of(LEAD), SOMEBODY);

        assertThat(mistakes(meeting)).containsExactly(FieldRefusal.of("/meeting/date", rule));
    }

    @Test
    void endsAfterItBegins() {
        var meeting = meeting(DAY, "09:00", "09:00", true, null, List.of(LEAD), SOMEBODY);

        assertThat(mistakes(meeting)).containsExactly(FieldRefusal.of("/meeting/to", "plan-time-order"));
    }

    @Test
    void hasAPlaceUnlessItIsRemote() {
        var meeting = meeting(DAY, "09:00", "09:30", false, " ", List.of(LEAD), SOMEBODY);

        assertThat(mistakes(meeting)).containsExactly(FieldRefusal.of("/meeting/place", "meeting-place-missing"));
    }

    @Test
    void isTheLeadsWithTheTeamAlone() {
        var meeting = meeting(DAY, "09:00", "09:30", true, null, List.of(AUDITOR, "stranger"), SOMEBODY);

        assertThat(mistakes(meeting))
                .containsExactly(
                        FieldRefusal.of("/meeting/team/1", "plan-not-on-team"),
                        FieldRefusal.of("/meeting/team", "meeting-without-lead"));
    }

    @Test
    void isWithTheClient() {
        var meeting = meeting(DAY, "09:00", "09:30", true, null, List.of(LEAD), List.of());

        assertThat(mistakes(meeting)).containsExactly(FieldRefusal.of("/meeting/client", "meeting-without-client"));
    }

    private static List<FieldRefusal> mistakes(Meeting meeting) {
        return objection(meeting).orElseThrow().fields();
    }

    private static Optional<Refusal> objection(Meeting meeting) {
        return Meeting.objection(meeting, AuditFixture.TEAM, DAY, DAY);
    }

    private static Meeting meeting(
            LocalDate date,
            String from,
            String to,
            boolean remote,
            @Nullable String place,
            List<String> team,
            List<ClientAttendee> client) {
        return new Meeting(date, LocalTime.parse(from), LocalTime.parse(to), remote, place, team, client, "");
    }
}
