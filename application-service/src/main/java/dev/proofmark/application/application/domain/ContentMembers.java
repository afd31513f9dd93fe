package dev.proofmark.application.application.domain;

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

    /** Whether the question that the value answers is still open. */
    static boolean isOpen(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty());
    }
}
