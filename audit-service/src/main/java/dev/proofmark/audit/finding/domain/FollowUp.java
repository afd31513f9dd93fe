package dev.proofmark.audit.finding.domain;

import java.util.ArrayList;
import java.util.List;

/** Everything that was said about a finding after it was raised, oldest first; nothing is ever replaced. */
public record FollowUp(
        List<ClientResponse> responses,
        List<Judgement> judgements,
        List<Evidence> evidence,
        List<Verification> verifications) {

    public FollowUp {
        responses = List.copyOf(responses);
        judgements = List.copyOf(judgements);
        evidence = List.copyOf(evidence);
        verifications = List.copyOf(verifications);
    }

    static FollowUp none() {
        return new FollowUp(List.of(), List.of(), List.of(), List.of());
    }

    FollowUp with(ClientResponse response) {
        return new FollowUp(appended(responses, response), judgements, evidence, verifications);
    }

    FollowUp with(Judgement judgement) {
        return new FollowUp(responses, appended(judgements, judgement), evidence, verifications);
    }

    FollowUp with(Evidence shown) {
        return new FollowUp(responses, judgements, appended(evidence, shown), verifications);
    }

    FollowUp with(Verification verification) {
        return new FollowUp(responses, judgements, evidence, appended(verifications, verification));
    }

    private static <T> List<T> appended(List<T> list, T entry) {
        var longer = new ArrayList<>(list);
        longer.add(entry);
        return longer;
    }
}
