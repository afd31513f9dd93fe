package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.CompetenceDecisions;
import dev.proofmark.audit.personnel.domain.CompetenceDecisions.Evaluators;
import dev.proofmark.audit.personnel.domain.Evaluation;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Records what somebody was found competent for (ISO/IEC 17021-1:2015, 7.1.3 and 7.2). Whoever records it says who
 * evaluated: themself, as a keeper of the records, or somebody who is competent as an evaluator of personnel.
 */
@ApplicationScoped
public class RecordCompetence {

    private final Competences competences;
    private final PersonnelAccess access;
    private final KnownSchemes schemes;
    private final PersonnelAnnouncements announcements;

    public RecordCompetence(
            Competences competences,
            PersonnelAccess access,
            KnownSchemes schemes,
            PersonnelAnnouncements announcements) {
        this.competences = competences;
        this.access = access;
        this.schemes = schemes;
        this.announcements = announcements;
    }

    public Uni<Competence> handle(
            UUID personId,
            UUID competenceId,
            CompetenceContent content,
            Evaluation evaluation,
            CommandContext context) {
        return access.kept(personId, context.actor())
                .invoke(person -> requireKnown(content.schemeId()))
                .chain(person -> evaluators(evaluation, context.actor()))
                .map(evaluators -> CompetenceDecisions.record(competenceId, personId, content, evaluation, evaluators)
                        .orThrow()
                        .state())
                .chain(recorded -> competences.add(recorded, context.now()))
                .call(recorded -> announcements.changed(recorded, context));
    }

    private void requireKnown(String schemeId) {
        if (!schemes.exist(schemeId)) {
            throw new RefusedException(Refusal.validation(List.of(FieldRefusal.of("/schemeId", "unknown-scheme"))));
        }
    }

    private Uni<Evaluators> evaluators(Evaluation evaluation, Actor actor) {
        String evaluator = Objects.requireNonNull(evaluation.evaluatedBy());
        if (evaluator.equals(actor.personId())) {
            return Uni.createFrom().item(new Evaluators(actor.personId(), true, List.of()));
        }
        return competences
                .of(List.of(UUID.fromString(evaluator)))
                .map(known -> new Evaluators(actor.personId(), false, known));
    }
}
