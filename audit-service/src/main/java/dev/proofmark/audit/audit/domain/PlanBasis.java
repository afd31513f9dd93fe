package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import java.util.List;

/**
 * What a plan tells besides its audit.
 *
 * @param certificationBody the body's name
 * @param concerns of stage 1, on the plan of stage 2
 */
public record PlanBasis(String certificationBody, SchemeVersion scheme, AuditScope scope, List<String> concerns) {

    public PlanBasis {
        concerns = List.copyOf(concerns);
    }
}
