package dev.proofmark.certificate.decision.messaging;

import dev.proofmark.certificate.certificate.usecase.SchemeCatalogue;
import dev.proofmark.certificate.decision.domain.ApplicationEnd;
import dev.proofmark.certificate.decision.domain.CaseFact;
import dev.proofmark.certificate.decision.domain.Regime;
import dev.proofmark.certificate.decision.usecase.LearnFact;
import dev.proofmark.certificate.evidence.usecase.KeepEvidence;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.application.AgreementSigned;
import dev.proofmark.contracts.application.ApplicationAccepted;
import dev.proofmark.contracts.application.ApplicationDeclined;
import dev.proofmark.contracts.application.ApplicationSubmitted;
import dev.proofmark.contracts.application.ApplicationWithdrawn;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What application-service tells about a case. */
@ApplicationScoped
public class ApplicationEvents {
    private final KeepEvidence keepEvidence;
    private final LearnFact learnFact;
    private final SchemeCatalogue schemes;

    public ApplicationEvents(KeepEvidence keepEvidence, LearnFact learnFact, SchemeCatalogue schemes) {
        this.keepEvidence = keepEvidence;
        this.learnFact = learnFact;
        this.schemes = schemes;
    }

    @Produces
    @Singleton
    EventHandler<ApplicationSubmitted> applicationSubmitted() {
        return new CaseEventHandler<>(
                Events.APPLICATION_SUBMITTED,
                ApplicationSubmitted::certificationId,
                ApplicationSubmitted::organisationId,
                (data, _) -> CaseFactMapping.submitted(data, regime(data.scheme())),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationAccepted> applicationAccepted() {
        return new CaseEventHandler<>(
                Events.APPLICATION_ACCEPTED,
                ApplicationAccepted::certificationId,
                ApplicationAccepted::organisationId,
                (data, envelope) -> CaseFactMapping.accepted(data, regime(data.scheme()), envelope),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationDeclined> applicationDeclined() {
        return new CaseEventHandler<>(
                Events.APPLICATION_DECLINED,
                ApplicationDeclined::certificationId,
                ApplicationDeclined::organisationId,
                (data, _) -> new CaseFact.ApplicationEnded(data.applicationId(), ApplicationEnd.DECLINED),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationWithdrawn> applicationWithdrawn() {
        return new CaseEventHandler<>(
                Events.APPLICATION_WITHDRAWN,
                ApplicationWithdrawn::certificationId,
                ApplicationWithdrawn::organisationId,
                (data, _) -> new CaseFact.ApplicationEnded(data.applicationId(), ApplicationEnd.WITHDRAWN),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<AgreementSigned> agreementSigned() {
        return new CaseEventHandler<>(
                Events.AGREEMENT_SIGNED,
                AgreementSigned::certificationId,
                AgreementSigned::organisationId,
                (data, envelope) -> CaseFactMapping.agreement(data, regime(data.scheme()), envelope),
                keepEvidence,
                learnFact);
    }

    /** Null for a scheme that is not known here: nothing can be certified under it. */
    private @Nullable Regime regime(SchemeReference scheme) {
        return schemes.find(scheme.id(), scheme.version())
                .map(found -> switch (found.regime()) {
                    case MANAGEMENT_SYSTEM -> Regime.MANAGEMENT_SYSTEM;
                    case PRODUCT -> Regime.PRODUCT;
                })
                .orElse(null);
    }
}
