package dev.proofmark.application.product.domain;

import dev.proofmark.application.scheme.domain.ClassificationTask;
import dev.proofmark.application.scheme.domain.LimitSide;
import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.application.scheme.persistence.SchemeFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Products as the tests need them: a model that finds defects. */
public final class ProductFixtures {

    public static final SchemeReference PERFORMANCE = new SchemeReference("ai-model-performance-4213", 1);
    public static final SchemeReference QUALITY = new SchemeReference("ai-system-quality-25058", 1);
    public static final SchemeRequirements MEASURED = new SchemeFiles().requirements(PERFORMANCE);
    public static final SchemeRequirements JUDGED = new SchemeFiles().requirements(QUALITY);
    public static final String SHA256 = "5f2d0c1c6e8a4ab1c0b9d7de3f3a2b18c97d4fe1a0b3c2d4e5f60718293a4b5c";
    public static final DecisionRule GUARD_BANDED = new DecisionRule(DecisionRuleKind.GUARD_BANDED, "0.95");

    private ProductFixtures() {}

    public static Product aBinaryModel() {
        return classifying(
                ClassificationTask.BINARY,
                List.of("defect", "sound"),
                "defect",
                List.of(atLeast("recall", null, "0.95"), atLeast("precision", "sound", "0.90")),
                GUARD_BANDED);
    }

    public static Product limitedBy(MetricRequirement... requirements) {
        return classifying(
                ClassificationTask.BINARY, List.of("defect", "sound"), "defect", List.of(requirements), GUARD_BANDED);
    }

    public static Product classifying(
            @Nullable ClassificationTask task,
            List<String> classes,
            @Nullable String positive,
            List<MetricRequirement> requirements,
            @Nullable DecisionRule rule) {
        return new Product(
                "Gaon Vision",
                "2.1.0",
                SHA256,
                "컨베이어 위 2MP 사진",
                "2 MP images above the conveyor",
                task,
                classes,
                positive,
                List.of(),
                requirements,
                rule);
    }

    /** One that is judged by its characteristics. */
    public static Product aSystem() {
        return classifying(null, List.of(), null, List.of(), null);
    }

    public static MetricRequirement atLeast(String metric, @Nullable String label, String limit) {
        return new MetricRequirement(metric, label, LimitSide.AT_LEAST, limit);
    }
}
