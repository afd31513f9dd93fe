package dev.proofmark.audit.audit.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which proposal is confirmed. */
record ConfirmationRequest(@NotNull UUID proposalId) {}
