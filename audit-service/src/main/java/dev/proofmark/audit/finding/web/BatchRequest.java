package dev.proofmark.audit.finding.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a tool sends in one burst; each sending is judged by itself, so that one mistake holds up no other. */
record BatchRequest(@NotEmpty @Size(max = 200) List<@NotNull SendingRequest> sendings) {}
