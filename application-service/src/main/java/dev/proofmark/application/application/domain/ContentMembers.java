package dev.proofmark.application.application.domain;

import dev.proofmark.application.product.domain.ClassThreshold;
import dev.proofmark.application.product.domain.DecisionRule;
import dev.proofmark.application.product.domain.MetricRequirement;
import dev.proofmark.application.product.domain.Product;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application's content by the names that scheme files use: a value, a map for what has members, a list of such maps
 * for what there are several of.
 */
final class ContentMembers {

    private ContentMembers() {}

    static Map<String, @Nullable Object> of(ApplicationContent content) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("scopeKorean", content.scopeKorean());
        members.put("scopeEnglish", content.scopeEnglish());
        members.put("sites", content.sites().stream().map(ContentMembers::of).toList());
        members.put("headcount", content.headcount());
        members.put("aiRoles", content.aiRoles());
        members.put(
                "aiSystems",
                content.aiSystems().stream().map(ContentMembers::of).toList());
        members.put("consultancy", of(content.consultancy()));
        members.put("product", of(content.product()));
        return members;
    }

    private static Map<String, @Nullable Object> of(Site site) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("nameKorean", site.nameKorean());
        members.put("nameEnglish", site.nameEnglish());
        members.put("addressKorean", site.addressKorean());
        members.put("addressEnglish", site.addressEnglish());
        members.put("headOffice", site.headOffice());
        members.put("headcount", site.headcount());
        members.put("activitiesKorean", site.activitiesKorean());
        members.put("activitiesEnglish", site.activitiesEnglish());
        return members;
    }

    private static Map<String, @Nullable Object> of(AiSystem system) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", system.name());
        members.put("purpose", system.purpose());
        members.put("lifecycleRole", system.lifecycleRole());
        members.put("riskClass", system.riskClass());
        members.put("highImpact", system.highImpact());
        return members;
    }

    private static @Nullable Map<String, @Nullable Object> of(@Nullable Consultancy consultancy) {
        if (consultancy == null) {
            return null;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("received", consultancy.received());
        members.put("consultantOrganisation", consultancy.consultantOrganisation());
        members.put("endedOn", consultancy.endedOn());
        return members;
    }

    private static @Nullable Map<String, @Nullable Object> of(@Nullable Product product) {
        if (product == null) {
            return null;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", product.name());
        members.put("version", product.version());
        members.put("sha256", product.sha256());
        members.put("operatingConditionsKorean", product.operatingConditionsKorean());
        members.put("operatingConditionsEnglish", product.operatingConditionsEnglish());
        members.put("task", product.task());
        members.put("classes", product.classes());
        members.put("positiveClass", product.positiveClass());
        members.put(
                "thresholds",
                product.thresholds().stream().map(ContentMembers::of).toList());
        members.put(
                "requirements",
                product.requirements().stream().map(ContentMembers::of).toList());
        members.put("decisionRule", of(product.decisionRule()));
        return members;
    }

    private static Map<String, @Nullable Object> of(ClassThreshold threshold) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("label", threshold.label());
        members.put("value", threshold.value());
        return members;
    }

    private static Map<String, @Nullable Object> of(MetricRequirement requirement) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("metric", requirement.metric());
        members.put("label", requirement.label());
        members.put("side", requirement.side());
        members.put("limit", requirement.limit());
        return members;
    }

    private static @Nullable Map<String, @Nullable Object> of(@Nullable DecisionRule rule) {
        if (rule == null) {
            return null;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("kind", rule.kind());
        members.put("confidence", rule.confidence());
        return members;
    }

    /** Whether the question that the value answers is still open. */
    static boolean isOpen(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty());
    }
}
