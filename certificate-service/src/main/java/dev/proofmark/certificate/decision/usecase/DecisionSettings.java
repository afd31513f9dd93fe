package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.domain.CertificateDecisions;
import dev.proofmark.certificate.decision.domain.Committee;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/** What the body has set about its decisions; what cannot hold stops the start. */
@ApplicationScoped
public class DecisionSettings {
    private final DecisionConfig config;
    private final Committee committee;

    public DecisionSettings(DecisionConfig config) {
        this.config = config;
        LocalDate longest = LocalDate.EPOCH.plusMonths(CertificateDecisions.MONTHS_TO_PUT_RIGHT);
        if (LocalDate.EPOCH.plus(config.suspensionResolvedWithin()).isAfter(longest)) {
            throw new IllegalArgumentException("proofmark.decision.suspension-resolved-within: six months at the most");
        }
        this.committee = new Committee(
                config.committee().kinds().orElse(Set.of()),
                config.committee().quorum(),
                config.committee().majority());
    }

    Committee committee() {
        return committee;
    }

    /** Whether a committee decides on that. */
    public boolean isCommittees(DecisionKind kind) {
        return committee.decides(kind);
    }

    /** The committee that decides on that; none where one person does. */
    public Optional<Committee> committeeOn(DecisionKind kind) {
        return isCommittees(kind) ? Optional.of(committee) : Optional.empty();
    }

    /** Whether only those review and decide who have a valid competence for it on record. */
    public boolean isCompetenceRequired() {
        return competenceRequired();
    }

    boolean competenceRequired() {
        return config.competenceRequired();
    }

    Period suspensionResolvedWithin() {
        return config.suspensionResolvedWithin();
    }
}
