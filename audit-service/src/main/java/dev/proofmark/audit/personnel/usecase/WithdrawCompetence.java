package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.CompetenceDecisions;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes a competence back; what it was stays on record. */
@ApplicationScoped
public class WithdrawCompetence {

    private final Competences competences;
    private final PersonnelAccess access;
    private final PersonnelAnnouncements announcements;

    public WithdrawCompetence(Competences competences, PersonnelAccess access, PersonnelAnnouncements announcements) {
        this.competences = competences;
        this.access = access;
        this.announcements = announcements;
    }

    public Uni<Competence> handle(UUID personId, UUID competenceId, String reason, CommandContext context) {
        return access.kept(personId, context.actor())
                .chain(person -> competences.find(competenceId))
                .map(found -> found.filter(competence -> competence.personId().equals(personId))
                        .orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .invoke(competence -> context.requireVersion(competence.version()))
                .map(competence -> CompetenceDecisions.withdraw(
                                competence, reason, context.actor().personId(), context.today())
                        .orThrow()
                        .state())
                .chain(withdrawn -> competences.save(withdrawn, context.now()))
                .call(withdrawn -> announcements.changed(withdrawn, context));
    }
}
