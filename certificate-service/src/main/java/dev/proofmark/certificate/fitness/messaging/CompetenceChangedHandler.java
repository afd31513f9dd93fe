package dev.proofmark.certificate.fitness.messaging;

import dev.proofmark.certificate.fitness.domain.Competence;
import dev.proofmark.certificate.fitness.domain.CompetenceFunction;
import dev.proofmark.certificate.fitness.usecase.Personnel;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.personnel.CompetenceChanged;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Somebody was found competent, or is no longer. */
@ApplicationScoped
public class CompetenceChangedHandler implements EventHandler<CompetenceChanged> {
    private final Personnel personnel;

    public CompetenceChangedHandler(Personnel personnel) {
        this.personnel = personnel;
    }

    @Override
    public EventType<CompetenceChanged> type() {
        return Events.COMPETENCE_CHANGED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<CompetenceChanged> event, CommandContext context) {
        return personnel.keep(
                competence(event.data()),
                event.envelope().time(),
                event.envelope().id());
    }

    private static Competence competence(CompetenceChanged changed) {
        return new Competence(
                changed.competenceId(),
                changed.personId(),
                changed.schemeId(),
                function(changed.function()),
                changed.validFrom(),
                changed.validUntil(),
                changed.withdrawnOn());
    }

    private static CompetenceFunction function(dev.proofmark.contracts.personnel.CompetenceFunction function) {
        return switch (function) {
            case APPLICATION_REVIEWER -> CompetenceFunction.APPLICATION_REVIEWER;
            case AUDITOR -> CompetenceFunction.AUDITOR;
            case REPORT_REVIEWER -> CompetenceFunction.REPORT_REVIEWER;
            case DECISION_MAKER -> CompetenceFunction.DECISION_MAKER;
            case APPEAL_DECISION_MAKER -> CompetenceFunction.APPEAL_DECISION_MAKER;
            case EVALUATOR_OF_PERSONNEL -> CompetenceFunction.EVALUATOR_OF_PERSONNEL;
            case EVALUATOR -> CompetenceFunction.EVALUATOR;
        };
    }
}
