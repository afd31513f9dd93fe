package dev.proofmark.application.application.web;

import dev.proofmark.application.application.domain.ApplicationKind;
import dev.proofmark.application.application.usecase.StartWish;
import dev.proofmark.platform.commands.Ids;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to start an application. */
record StartApplicationRequest(
        @Nullable UUID id,
        @NotNull UUID organisationId,

        @Schema(description = "For INITIAL and TRANSFER; the other kinds keep their certification's scheme")
        @Size(max = 60) @Nullable String scheme,

        @NotNull ApplicationKind kind,

        @Schema(description = "For the kinds that follow a certification that was granted") @Nullable UUID certificationId) {

    StartWish toWish() {
        return new StartWish(id == null ? Ids.next() : id, organisationId, kind, scheme, certificationId);
    }
}
