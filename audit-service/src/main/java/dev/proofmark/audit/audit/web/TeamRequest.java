package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.domain.Team;
import dev.proofmark.audit.audit.domain.TeamMember;
import dev.proofmark.audit.audit.domain.TeamRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A team and dates to show to the client. */
record TeamRequest(
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid MemberRequest> members,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay) {

    /** A person and what they do on the team. */
    record MemberRequest(
            @NotBlank @Size(max = 100) String personId,
            @NotNull Role role) {}

    /** What people do on teams. */
    enum Role {
        LEAD_AUDITOR,
        AUDITOR,
        TECHNICAL_EXPERT,
        OBSERVER
    }

    Team toTeam() {
        return new Team(members.stream()
                .map(member -> new TeamMember(
                        member.personId(), TeamRole.valueOf(member.role().name())))
                .toList());
    }

    AuditDays toDays() {
        return new AuditDays(firstDay, lastDay);
    }
}
