package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.domain.MemberRole;
import jakarta.validation.constraints.NotNull;

/** Which role a member shall have. */
record MemberRequest(@NotNull MemberRole role) {}
