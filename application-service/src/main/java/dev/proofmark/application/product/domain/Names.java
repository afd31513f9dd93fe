package dev.proofmark.application.product.domain;

import org.jspecify.annotations.Nullable;

/** Names that may be left out: a form that sends an empty text has said nothing. */
final class Names {

    private Names() {}

    static @Nullable String said(@Nullable String name) {
        return name == null || name.isBlank() ? null : name;
    }
}
