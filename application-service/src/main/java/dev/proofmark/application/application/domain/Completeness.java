package dev.proofmark.application.application.domain;

import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an application still lacks before it can be handed in (ISO/IEC 17021-1:2015, 9.1.1): every gap at once, each
 * with a JSON pointer into the application ({@code /soa} is its statement of applicability).
 */
public final class Completeness {

    private static final String REQUIRED = "required";

    private final List<FieldRefusal> missing = new ArrayList<>();

    private Completeness() {}

    /** The gaps in the order of the form; empty if there are none. */
    public static List<FieldRefusal> missing(
            ApplicationContent content, @Nullable StatementOfApplicability statement, SchemeRequirements requirements) {
        Completeness completeness = new Completeness();
        completeness.text("/scopeKorean", content.scopeKorean());
        completeness.text("/scopeEnglish", content.scopeEnglish());
        completeness.sites(content);
        completeness.list("/aiRoles", content.aiRoles());
        completeness.list("/aiSystems", content.aiSystems());
        completeness.each("/aiSystems/%d", content.aiSystems(), completeness::aiSystem);
        completeness.consultancy(content.consultancy());
        completeness.missing.addAll(StatementCompleteness.missing(statement, requirements));
        return List.copyOf(completeness.missing);
    }

    private void sites(ApplicationContent content) {
        list("/sites", content.sites());
        each("/sites/%d", content.sites(), this::site);
        if (!content.sites().isEmpty()
                && content.sites().stream().filter(Site::leads).count() != 1) {
            add("/sites", "one-head-office");
        }
        people("/headcount", content.headcount());
        Integer headcount = content.headcount();
        int atSites = content.sites().stream()
                .map(Site::headcount)
                .mapToInt(people -> people == null ? 0 : people)
                .sum();
        if (headcount != null && atSites > headcount) {
            missing.add(new FieldRefusal(
                    "/headcount",
                    "headcount-below-sites",
                    Map.of("sites", Integer.toString(atSites), "headcount", headcount.toString())));
        }
    }

    private void site(String pointer, Site site) {
        text(pointer + "/nameKorean", site.nameKorean());
        text(pointer + "/nameEnglish", site.nameEnglish());
        text(pointer + "/addressKorean", site.addressKorean());
        text(pointer + "/addressEnglish", site.addressEnglish());
        value(pointer + "/headOffice", site.headOffice());
        people(pointer + "/headcount", site.headcount());
        text(pointer + "/activitiesKorean", site.activitiesKorean());
        text(pointer + "/activitiesEnglish", site.activitiesEnglish());
    }

    private void aiSystem(String pointer, AiSystem system) {
        text(pointer + "/name", system.name());
        text(pointer + "/purpose", system.purpose());
        value(pointer + "/lifecycleRole", system.lifecycleRole());
        value(pointer + "/riskClass", system.riskClass());
        value(pointer + "/highImpact", system.highImpact());
    }

    /** I-02: the question is answered, and a consultant is named. */
    private void consultancy(@Nullable Consultancy consultancy) {
        Boolean received = consultancy == null ? null : consultancy.received();
        if (received == null) {
            add("/consultancy/received", "I-02");
        } else if (received && (consultancy == null || isBlank(consultancy.consultantOrganisation()))) {
            add("/consultancy/consultantOrganisation", "I-02");
        }
    }

    private void people(String pointer, @Nullable Integer people) {
        if (people == null) {
            add(pointer, REQUIRED);
        } else if (people < 1) {
            missing.add(new FieldRefusal(pointer, "out-of-range", Map.of("min", "1", "max", "…")));
        }
    }

    private void text(String pointer, @Nullable String text) {
        if (isBlank(text)) {
            add(pointer, REQUIRED);
        }
    }

    private void value(String pointer, @Nullable Object value) {
        if (value == null) {
            add(pointer, REQUIRED);
        }
    }

    private void list(String pointer, List<?> list) {
        if (list.isEmpty()) {
            add(pointer, REQUIRED);
        }
    }

    private <T> void each(String pointer, List<T> list, java.util.function.BiConsumer<String, T> check) {
        for (int index = 0; index < list.size(); index++) {
            check.accept(pointer.formatted(index), list.get(index));
        }
    }

    private void add(String pointer, String code) {
        missing.add(FieldRefusal.of(pointer, code));
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
