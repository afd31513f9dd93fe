package dev.proofmark.certificate.grievance.usecase;

import org.jspecify.annotations.Nullable;

/** Whom to write to about a complaint; kept apart and erasable. */
public record Contact(@Nullable String name, @Nullable String mail) {
    boolean isEmpty() {
        return name == null && mail == null;
    }
}
