package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.domain.Team;
import dev.proofmark.audit.audit.domain.TeamMember;
import dev.proofmark.audit.impartiality.usecase.Bars;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.membership.Memberships;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The programme manager shows a team and dates to the client (ISO/IEC 17021-1:2015, 9.2.2 and 9.2.3.5). */
@ApplicationScoped
public class ProposeTeam {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final Memberships memberships;
    private final Bars bars;
    private final AuditConfig config;

    public ProposeTeam(
            AuditAccess access, AuditChanges changes, Memberships memberships, Bars bars, AuditConfig config) {
        this.access = access;
        this.changes = changes;
        this.memberships = memberships;
        this.bars = bars;
        this.config = config;
    }

    public Uni<Audit> handle(UUID id, Team team, AuditDays days, CommandContext context) {
        return access.asPlanner(id, context)
                .chain(audit -> clientPeople(team, audit.identity().organisationId())
                        .chain(people -> bars.of(audit.identity().certificationId())
                                .map(barred -> new AuditCommand.ProposeTeam(
                                        Ids.next(), team, days, people, barred, config.objectionDays())))
                        .chain(command -> changes.carryOut(audit, command, context)));
    }

    /** Who of the team acts for the client; one after the other, since a session does one thing at a time. */
    private Uni<Set<String>> clientPeople(Team team, UUID organisationId) {
        Uni<Set<String>> people = Uni.createFrom().item(new HashSet<>());
        for (TeamMember member : team.members()) {
            people = people.chain(found -> memberships
                    .isMember(member.personId(), organisationId)
                    .map(client -> {
                        if (client) {
                            found.add(member.personId());
                        }
                        return found;
                    }));
        }
        return people;
    }
}
