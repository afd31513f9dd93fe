package dev.proofmark.application.application.domain;

import dev.proofmark.application.scheme.domain.SchemeField;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the fields that a scheme requires are still open, in the order of its form. */
final class RequiredFields {

    /** These have rules of their own: {@link Completeness} (I-02) and {@link StatementCompleteness} (I-41). */
    private static final Set<String> RULED = Set.of("consultancy", "soa");

    private final List<FieldRefusal> open = new ArrayList<>();

    private RequiredFields() {}

    static List<FieldRefusal> open(ApplicationContent content, List<SchemeField> fields) {
        RequiredFields required = new RequiredFields();
        List<SchemeField> plain =
                fields.stream().filter(field -> !RULED.contains(field.name())).toList();
        required.look("", plain, ContentMembers.of(content));
        return required.open;
    }

    private void look(String pointer, List<SchemeField> fields, Map<?, ?> members) {
        for (SchemeField field : fields) {
            if (!members.containsKey(field.name())) {
                throw new IllegalStateException("the scheme asks for a field that applications do not have: " + field);
            }
            look(pointer + "/" + field.name(), field, members.get(field.name()));
        }
    }

    private void look(String pointer, SchemeField field, @Nullable Object value) {
        if (ContentMembers.isOpen(value)) {
            if (field.required()) {
                open.add(FieldRefusal.of(pointer, "required"));
            }
        } else if (value instanceof List<?> items && !field.fields().isEmpty()) {
            for (int index = 0; index < items.size(); index++) {
                look(pointer + "/" + index, field.fields(), (Map<?, ?>) items.get(index));
            }
        } else if (value instanceof Map<?, ?> members) {
            look(pointer, field.fields(), members);
        }
    }
}
