package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.audit.personnel.usecase.ReadPersonnel;
import dev.proofmark.platform.rules.Actor;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Tells everybody whom an audit concerns who the people of its teams are: a client can only object to somebody whom it is
 * told by name (ISO/IEC 17021-1:2015, 9.2.3.5).
 */
@ApplicationScoped
public class ReadTeamPeople {

    private final AuditAccess access;
    private final ReadPersonnel personnel;

    public ReadTeamPeople(AuditAccess access, ReadPersonnel personnel) {
        this.access = access;
        this.personnel = personnel;
    }

    /** Those on any team that was ever proposed for the audit, and of whom there is a record. */
    @WithSession
    public Uni<List<Person>> handle(UUID auditId, Actor actor) {
        return access.readable(auditId, actor).chain(seen -> personnel.people(members(seen.audit())));
    }

    private static List<UUID> members(Audit audit) {
        return audit.preparation().proposals().stream()
                .flatMap(proposal -> FactsOfTeams.ids(proposal.team()).stream())
                .distinct()
                .toList();
    }
}
