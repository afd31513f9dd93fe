package dev.proofmark.audit.evaluation.messaging;

import static java.util.Objects.requireNonNull;

import dev.proofmark.audit.evaluation.domain.AgreedScope;
import dev.proofmark.audit.evaluation.domain.ClassThreshold;
import dev.proofmark.audit.evaluation.domain.ClassificationTask;
import dev.proofmark.audit.evaluation.domain.DecisionRule;
import dev.proofmark.audit.evaluation.domain.DecisionRuleKind;
import dev.proofmark.audit.evaluation.domain.LimitSide;
import dev.proofmark.audit.evaluation.domain.MetricRequirement;
import dev.proofmark.audit.evaluation.domain.Product;
import dev.proofmark.audit.programme.domain.Client;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.contracts.CertificationScope;
import dev.proofmark.contracts.Holder;
import dev.proofmark.contracts.application.AgreementSigned;
import org.jspecify.annotations.Nullable;

/** An agreement's values as this feature keeps them. */
final class AgreementMapping {

    private AgreementMapping() {}

    static SchemeVersion scheme(AgreementSigned signed) {
        return new SchemeVersion(signed.scheme().id(), signed.scheme().version());
    }

    /**
     * What was agreed on.
     *
     * @throws NullPointerException if the scope has no product, which no agreement under such a scheme lacks
     */
    static AgreedScope agreed(AgreementSigned signed) {
        CertificationScope scope = signed.scope();
        return new AgreedScope(
                scheme(signed),
                holder(scope.holder()),
                scope.scopeKorean(),
                scope.scopeEnglish(),
                product(requireNonNull(scope.product(), "product")),
                signed.documentSha256(),
                signed.signedOn());
    }

    private static Client holder(Holder holder) {
        return new Client(
                holder.organisationId(),
                holder.legalNameKorean(),
                holder.legalNameEnglish(),
                holder.addressKorean(),
                holder.addressEnglish(),
                holder.country(),
                holder.city());
    }

    private static Product product(dev.proofmark.contracts.Product product) {
        var task = product.task();
        return new Product(
                product.name(),
                product.version(),
                product.sha256(),
                product.operatingConditionsKorean(),
                product.operatingConditionsEnglish(),
                task == null ? null : ClassificationTask.valueOf(task.name()),
                product.classes(),
                product.positiveClass(),
                product.thresholds().stream()
                        .map(threshold -> new ClassThreshold(threshold.label(), threshold.value()))
                        .toList(),
                product.requirements().stream()
                        .map(requirement -> new MetricRequirement(
                                requirement.metric(),
                                requirement.label(),
                                LimitSide.valueOf(requirement.side().name()),
                                requirement.limit()))
                        .toList(),
                rule(product.decisionRule()));
    }

    private static @Nullable DecisionRule rule(dev.proofmark.contracts.@Nullable DecisionRule rule) {
        return rule == null
                ? null
                : new DecisionRule(DecisionRuleKind.valueOf(rule.kind().name()), rule.confidence());
    }
}
