package dev.proofmark.certificate.grievance.usecase;

import org.jspecify.annotations.Nullable;

/** Whom to write to about a complaint, as far as they said; kept apart and erasable. */
public record Contact(@Nullable String name, @Nullable String mail) {
    static final Contact NONE = new Contact(null, null);

    boolean isEmpty() {
        return name == null && mail == null;
    }
}
