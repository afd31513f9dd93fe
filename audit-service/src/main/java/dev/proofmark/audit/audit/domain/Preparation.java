package dev.proofmark.audit.audit.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What leads up to the opening meeting.
 *
 * @param proposals every team shown to the client, the latest last
 * @param confirmed the proposal that was confirmed
 */
public record Preparation(
        List<TeamProposal> proposals,
        @Nullable UUID confirmed,
        @Nullable AuditPlan plan) {

    public Preparation {
        proposals = List.copyOf(proposals);
    }

    static Preparation none() {
        return new Preparation(List.of(), null, null);
    }

    Optional<TeamProposal> latest() {
        return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.getLast());
    }

    /** The proposal that was confirmed, with the days as they were agreed upon. */
    public Optional<TeamProposal> confirmedProposal() {
        return proposals.stream()
                .filter(proposal -> proposal.proposalId().equals(confirmed))
                .findFirst();
    }

    Preparation proposing(TeamProposal proposal) {
        return new Preparation(
                Stream.concat(proposals.stream(), Stream.of(proposal)).toList(), confirmed, plan);
    }

    Preparation replacingLatest(TeamProposal proposal) {
        return new Preparation(proposals.subList(0, proposals.size() - 1), confirmed, plan).proposing(proposal);
    }

    Preparation confirming(UUID proposalId) {
        return new Preparation(proposals, proposalId, plan);
    }

    /** As it stands when the audit was put off: nobody is confirmed and nothing is planned. */
    Preparation putOff() {
        return new Preparation(proposals, null, null);
    }

    Preparation planning(AuditPlan sent) {
        return new Preparation(proposals, confirmed, sent);
    }
}
