package dev.proofmark.contracts.schemes;

import java.util.List;

/**
 * Something that an application tells.
 *
 * @param name the member of the application or, below a field, of each of its items
 * @param required before submission; for a nested field, in every item that there is
 * @param fields the members of its items, if it has any
 */
public record ApplicationField(
        String name, boolean required, Bilingual label, Bilingual help, List<ApplicationField> fields) {
    public ApplicationField {
        fields = List.copyOf(fields);
    }
}
