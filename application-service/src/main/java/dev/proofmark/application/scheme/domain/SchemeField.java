package dev.proofmark.application.scheme.domain;

import java.util.List;

/**
 * A member of an application that a scheme asks about.
 *
 * @param required whether it must be answered before the application is handed in; below another field, wherever that is
 *     answered, and in each of its items if there are several
 * @param fields its members or those of its items, if it has any
 */
public record SchemeField(String name, boolean required, List<SchemeField> fields) {

    public SchemeField {
        fields = List.copyOf(fields);
    }
}
