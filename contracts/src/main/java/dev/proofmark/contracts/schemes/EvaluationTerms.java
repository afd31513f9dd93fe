package dev.proofmark.contracts.schemes;

import java.util.List;

/**
 * How a scheme has products evaluated (ISO/IEC 17065:2012, 7.4).
 *
 * @param method that a laboratory has to have in the scope of its accreditation (I-44)
 * @param criteria each is answered once in a plan
 * @param metrics none: the scheme measures nothing, and nobody sends predictions
 * @param authorisedByAnother whether whoever tested may not authorise the report
 */
public record EvaluationTerms(
        StandardEdition method,
        List<ControlCriterion> criteria,
        String criteriaSource,
        List<SchemeMetric> metrics,
        String metricsSource,
        boolean authorisedByAnother) {
    public EvaluationTerms {
        criteria = List.copyOf(criteria);
        metrics = List.copyOf(metrics);
    }
}
