package dev.proofmark.audit.evaluation.domain;

import dev.proofmark.audit.laboratory.domain.TestMethod;
import java.util.List;

/**
 * What the scheme asks of an evaluation.
 *
 * @param method that the laboratory has to have in the scope of its accreditation (I-44)
 * @param criteria ids; each is answered once in a plan
 * @param metrics ids; none: nothing is measured, and nobody sends predictions
 * @param authorisedByAnother whether whoever tests may not authorise the report
 */
public record SchemeTerms(TestMethod method, List<String> criteria, List<String> metrics, boolean authorisedByAnother) {

    public SchemeTerms {
        criteria = List.copyOf(criteria);
        metrics = List.copyOf(metrics);
    }

    /** Whether metrics are measured, so that there are predictions and the data that they are made on. */
    public boolean measures() {
        return !metrics.isEmpty();
    }
}
