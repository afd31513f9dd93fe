package dev.proofmark.application.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What stands in the link of an invitation's letter. */
record InvitationAcceptanceRequest(
        @NotNull UUID invitationId,
        @NotBlank @Size(max = 100) String token) {}
