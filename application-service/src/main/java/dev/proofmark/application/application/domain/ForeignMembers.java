package dev.proofmark.application.application.domain;

import dev.proofmark.application.scheme.domain.SchemeField;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an application says although its scheme doesn't ask for it, such as sites of a product: nobody would look at it, so
 * it is refused rather than dropped unseen.
 */
final class ForeignMembers {

    private final List<FieldRefusal> refusals = new ArrayList<>();

    private ForeignMembers() {}

    static List<FieldRefusal> of(ApplicationContent content, List<SchemeField> fields) {
        ForeignMembers foreign = new ForeignMembers();
        foreign.look("", fields, ContentMembers.of(content));
        return foreign.refusals;
    }

    private void look(String pointer, List<SchemeField> fields, Map<?, ?> members) {
        members.forEach((name, value) -> {
            if (!ContentMembers.isOpen(value)) {
                String member = pointer + "/" + name;
                field(name, fields)
                        .ifPresentOrElse(
                                known -> below(member, known, value),
                                () -> refusals.add(FieldRefusal.of(member, "not-for-this-scheme")));
            }
        });
    }

    private static Optional<SchemeField> field(Object name, List<SchemeField> fields) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private void below(String pointer, SchemeField field, @Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            look(pointer, field.fields(), members);
        } else if (value instanceof List<?> items) {
            for (int index = 0; index < items.size(); index++) {
                if (items.get(index) instanceof Map<?, ?> members) {
                    look(pointer + "/" + index, field.fields(), members);
                }
            }
        }
    }
}
