package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.domain.Candidate;
import dev.proofmark.audit.audit.domain.TeamPolicy;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.audit.personnel.usecase.ReadPersonnel;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows the programme manager who could be on an audit's team on some days, and why others could not. */
@ApplicationScoped
public class FindCandidates {

    private final AuditAccess access;
    private final ReadPersonnel personnel;
    private final FactsOfTeams facts;

    public FindCandidates(AuditAccess access, ReadPersonnel personnel, FactsOfTeams facts) {
        this.access = access;
        this.personnel = personnel;
        this.facts = facts;
    }

    @WithSession
    public Uni<Page<Candidate>> handle(UUID auditId, AuditDays days, PageRequest page, Actor actor) {
        StaffRoles.require(actor, StaffRoles.PROGRAMME_MANAGER);
        return access.readable(auditId, actor)
                .invoke(seen -> TeamPolicy.objection(days).ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                }))
                .chain(seen -> personnel.everybody(page).chain(people -> candidates(seen.audit(), people, days)));
    }

    private Uni<Page<Candidate>> candidates(Audit audit, Page<Person> people, AuditDays days) {
        var personIds = people.items().stream().map(Person::personId).toList();
        return facts.of(audit, personIds, days)
                .map(known -> new Page<>(
                        known.dossiers().stream()
                                .map(dossier -> Candidate.of(dossier, days, known))
                                .toList(),
                        people.next()));
    }
}
