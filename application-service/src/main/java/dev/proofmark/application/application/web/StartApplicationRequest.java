package dev.proofmark.application.application.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent to start an application. */
record StartApplicationRequest(
        @Nullable UUID id,
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 60) String scheme,
        @NotNull Kind kind) {

    /** What can be asked for. */
    enum Kind {
        INITIAL
    }
}
