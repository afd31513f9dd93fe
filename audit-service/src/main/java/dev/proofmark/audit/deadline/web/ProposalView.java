package dev.proofmark.audit.deadline.web;

import dev.proofmark.audit.deadline.domain.SuspensionProposal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to suspend as the body sees it.
 *
 * @param ground what was missed
 * @param settledOn the day on which it was done after all, or had no object any more
 */
public record ProposalView(
        UUID id,
        UUID deadlineId,
        String ground,
        UUID certificationId,
        UUID organisationId,
        LocalDate dueOn,
        LocalDate proposedOn,
        @Nullable LocalDate settledOn) {

    static ProposalView of(SuspensionProposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.deadlineId(),
                proposal.subject().kind().name(),
                proposal.subject().certificationId(),
                proposal.subject().organisationId(),
                proposal.dueOn(),
                proposal.proposedOn(),
                proposal.settledOn());
    }
}
