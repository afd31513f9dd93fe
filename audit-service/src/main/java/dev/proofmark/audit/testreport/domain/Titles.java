package dev.proofmark.audit.testreport.domain;

import java.util.Map;

/**
 * What a scheme calls its metrics and criteria, by their ids.
 *
 * @param criteria in the scheme's order
 */
public record Titles(Map<String, Title> metrics, Map<String, Title> criteria) {

    Title ofMetric(String id) {
        return metrics.getOrDefault(id, new Title(id, id));
    }

    Title ofCriterion(String id) {
        return criteria.getOrDefault(id, new Title(id, id));
    }
}
