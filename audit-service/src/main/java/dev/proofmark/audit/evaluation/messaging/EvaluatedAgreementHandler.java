package dev.proofmark.audit.evaluation.messaging;

import dev.proofmark.audit.evaluation.domain.EvaluationIdentity;
import dev.proofmark.audit.evaluation.usecase.EvaluationSchemes;
import dev.proofmark.audit.evaluation.usecase.OpenEvaluation;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.application.AgreementSigned;
import dev.proofmark.contracts.application.ApplicationKind;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** An agreement about a product was signed: its evaluation opens. What is audited has none. */
@ApplicationScoped
class EvaluatedAgreementHandler implements EventHandler<AgreementSigned> {

    private final OpenEvaluation open;
    private final EvaluationSchemes schemes;

    EvaluatedAgreementHandler(OpenEvaluation open, EvaluationSchemes schemes) {
        this.open = open;
        this.schemes = schemes;
    }

    @Override
    public EventType<AgreementSigned> type() {
        return Events.AGREEMENT_SIGNED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<AgreementSigned> event, CommandContext context) {
        AgreementSigned data = event.data();
        boolean evaluated = schemes.terms(AgreementMapping.scheme(data)).isPresent();
        return evaluated && needsEvaluation(data.kind())
                ? open.handle(identity(data), AgreementMapping.agreed(data), context)
                : Uni.createFrom().voidItem();
    }

    /** A changed product is certified anew by a recertification; nothing else asks for tests. */
    private static boolean needsEvaluation(@Nullable ApplicationKind kind) {
        return switch (kind) {
            case null -> true;
            case INITIAL, RECERTIFICATION -> true;
            case SCOPE_EXTENSION, SCOPE_REDUCTION, EDITION_CHANGE, TRANSFER -> false;
        };
    }

    private static EvaluationIdentity identity(AgreementSigned signed) {
        return new EvaluationIdentity(
                Ids.next(),
                signed.certificationId(),
                signed.organisationId(),
                signed.applicationId(),
                signed.agreementId());
    }
}
