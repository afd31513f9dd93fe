package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.DecisionRule;
import dev.proofmark.certificate.certificate.domain.Product;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The product that was agreed on, and what it has to reach (ISO/IEC 17065:2012, 7.3; ISO/IEC 17025:2017, 7.1.3).
 *
 * @param requirements none where the scheme measures no metrics
 * @param decisionRule null without requirements
 */
public record AgreedProduct(
        Product product,
        List<MetricRequirement> requirements,
        @Nullable DecisionRule decisionRule) {
    public AgreedProduct {
        requirements = List.copyOf(requirements);
    }
}
