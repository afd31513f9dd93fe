package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.evaluation.domain.EvaluationRole;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody sees: everything, or what they are assigned to in some roles and what concerns their organisations.
 *
 * @param everything whether nothing is hidden
 * @param roles in which they may be assigned
 */
public record EvaluationViewer(
        boolean everything, String personId, Set<EvaluationRole> roles, List<UUID> organisations) {

    public EvaluationViewer {
        roles = Set.copyOf(roles);
        organisations = List.copyOf(organisations);
    }
}
