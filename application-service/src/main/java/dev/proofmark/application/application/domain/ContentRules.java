package dev.proofmark.application.application.domain;

import dev.proofmark.application.product.domain.ProductRules;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What even a draft may not say: things twice, and what the scheme does not ask for or know. */
final class ContentRules {

    /** Ids of this form are the standard's own; a client's additional controls are named differently. */
    private static final String STANDARD_CONTROL = "A.";

    private ContentRules() {}

    static List<FieldRefusal> refusals(ApplicationContent content, SchemeRequirements requirements) {
        List<FieldRefusal> refusals = new ArrayList<>(ForeignMembers.of(content, requirements.fields()));
        twice(content.sites().stream().map(Site::siteId).toList(), "/sites/%d/siteId", refusals);
        twice(content.aiSystems().stream().map(AiSystem::id).toList(), "/aiSystems/%d/id", refusals);
        twice(content.aiRoles(), "/aiRoles/%d", refusals);
        refusals.addAll(ProductRules.refusals(content.product(), requirements));
        return refusals;
    }

    private static void twice(List<?> values, String pointer, List<FieldRefusal> refusals) {
        Set<Object> seen = new HashSet<>();
        for (int index = 0; index < values.size(); index++) {
            if (!seen.add(values.get(index))) {
                refusals.add(FieldRefusal.of(pointer.formatted(index), "duplicate"));
            }
        }
    }

    /** I-41: no control twice, none that looks like the standard's and is not. */
    static List<FieldRefusal> refusals(StatementOfApplicability statement, SchemeRequirements requirements) {
        List<FieldRefusal> refusals = new ArrayList<>();
        Set<String> known = requirements.controls();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < statement.controls().size(); index++) {
            String control = statement.controls().get(index).controlId();
            String pointer = "/controls/%d/controlId".formatted(index);
            if (!seen.add(control)) {
                refusals.add(new FieldRefusal(pointer, "duplicate-control", Map.of("control", control)));
            } else if (control.startsWith(STANDARD_CONTROL) && !known.contains(control)) {
                refusals.add(new FieldRefusal(pointer, "unknown-control", Map.of("control", control)));
            }
        }
        return refusals;
    }
}
