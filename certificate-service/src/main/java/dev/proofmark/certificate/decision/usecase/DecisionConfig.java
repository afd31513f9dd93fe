package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.Majority;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/** What the body may choose about its decisions. */
@ConfigMapping(prefix = "proofmark.decision")
public interface DecisionConfig {
    /** How long a client has to put things right where a suspension was decided without a day; six months at the most. */
    @WithDefault("P6M")
    Period suspensionResolvedWithin();

    /** Whether only those review, propose and decide who have a valid competence for it on record. */
    @WithDefault("true")
    boolean competenceRequired();

    CommitteeConfig committee();

    /** The committee, where the body has one. */
    interface CommitteeConfig {
        /** The kinds of decisions that are the committee's; none if it is left out. */
        Optional<Set<DecisionKind>> kinds();

        /** How many members have to vote. */
        @WithDefault("3")
        int quorum();

        /** How many of the votes cast have to agree. */
        @WithDefault("SIMPLE")
        Majority majority();
    }
}
