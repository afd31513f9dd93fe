package dev.proofmark.application.scheme.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * What a scheme asks of an application: its fields, the controls that a statement of applicability must answer (I-41), and
 * the metrics that limits can be agreed for (I-47).
 *
 * @param fields in the order of the form
 * @param controlIds the scheme's controls in their order; empty where a scheme has none
 * @param metrics empty where a scheme measures none
 */
public record SchemeRequirements(
        SchemeReference reference,
        Regime regime,
        String nameKorean,
        String nameEnglish,
        List<SchemeField> fields,
        List<String> controlIds,
        List<MeasuredMetric> metrics) {

    public SchemeRequirements {
        fields = List.copyOf(fields);
        controlIds = List.copyOf(controlIds);
        metrics = List.copyOf(metrics);
    }

    /** The controls as a set that keeps the scheme's order. */
    public SequencedSet<String> controls() {
        return new LinkedHashSet<>(controlIds);
    }

    /** Whether an application under the scheme has a member of that name. */
    public boolean asksFor(String member) {
        return fields.stream().anyMatch(field -> field.name().equals(member));
    }

    /** A metric of the scheme. */
    public Optional<MeasuredMetric> metric(String id) {
        return metrics.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }
}
