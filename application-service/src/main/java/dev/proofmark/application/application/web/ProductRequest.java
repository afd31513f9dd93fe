package dev.proofmark.application.application.web;

import static dev.proofmark.application.application.web.ContentRequest.given;

import dev.proofmark.application.product.domain.ClassThreshold;
import dev.proofmark.application.product.domain.DecisionRule;
import dev.proofmark.application.product.domain.DecisionRuleKind;
import dev.proofmark.application.product.domain.MetricRequirement;
import dev.proofmark.application.product.domain.Product;
import dev.proofmark.application.scheme.domain.ClassificationTask;
import dev.proofmark.application.scheme.domain.LimitSide;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The product as far as it has been described; numbers that count decimals are texts. */
record ProductRequest(
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 200) String version,

        @Schema(description = "Of the artefact, in hex; it is kept in lower case")
        @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256,

        @Nullable @Size(max = 4000) String operatingConditionsKorean,
        @Nullable @Size(max = 4000) String operatingConditionsEnglish,
        @Nullable ClassificationTask task,
        @Nullable @Size(max = 1000) List<@NotBlank @Size(max = 200) String> classes,
        @Nullable @Size(max = 200) String positiveClass,
        @Nullable @Size(max = 1000) List<@NotNull @Valid ThresholdRequest> thresholds,
        @Nullable @Size(max = 200) List<@NotNull @Valid RequirementRequest> requirements,
        @Nullable @Valid DecisionRuleRequest decisionRule) {

    /** As in the contract of events. */
    private static final String DECIMAL = "-?[0-9]{1,15}(\\.[0-9]{1,15})?";

    record ThresholdRequest(
            @Nullable @Size(max = 200) String label,
            @Nullable @Pattern(regexp = DECIMAL) String value) {

        ClassThreshold toThreshold() {
            return new ClassThreshold(label, value);
        }
    }

    record RequirementRequest(
            @Schema(description = "Its id in the scheme") @Nullable @Size(max = 60) String metric,

            @Schema(description = "Of the class that it is of; none for the whole") @Nullable @Size(max = 200) String label,

            @Nullable LimitSide side,
            @Nullable @Pattern(regexp = DECIMAL) String limit) {

        MetricRequirement toRequirement() {
            return new MetricRequirement(metric, label, side, limit);
        }
    }

    record DecisionRuleRequest(
            @Nullable DecisionRuleKind kind,
            @Nullable @Pattern(regexp = DECIMAL) String confidence) {

        DecisionRule toRule() {
            return new DecisionRule(kind, confidence);
        }
    }

    Product toProduct() {
        return new Product(
                name,
                version,
                sha256,
                operatingConditionsKorean,
                operatingConditionsEnglish,
                task,
                given(classes),
                positiveClass,
                given(thresholds).stream().map(ThresholdRequest::toThreshold).toList(),
                given(requirements).stream()
                        .map(RequirementRequest::toRequirement)
                        .toList(),
                decisionRule == null ? null : decisionRule.toRule());
    }
}
