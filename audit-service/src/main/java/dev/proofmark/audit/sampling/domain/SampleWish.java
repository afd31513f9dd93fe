package dev.proofmark.audit.sampling.domain;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.AuditPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a programme manager wants to have sampled.
 *
 * @param place which audit of the programme
 * @param provenEffective whether the system proved effective over the cycle, which makes a recertification's sample
 *     smaller
 * @param groups every site of the agreement but the central function, each once
 * @param reason why the same audit is sampled again; null at the first time
 */
public record SampleWish(
        AuditPlace place,
        boolean provenEffective,
        List<SiteGroup> groups,
        @Nullable String reason) {

    public SampleWish {
        groups = List.copyOf(groups);
    }

    AuditKind kind() {
        return place.kind();
    }
}
