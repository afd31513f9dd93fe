package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.ApplicationKind;
import dev.proofmark.application.application.domain.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are wanted.
 *
 * @param text found anywhere in the scope or in the organisation's names, Korean or English; null for any
 * @param status the state that they are in; null for any
 * @param kind what they ask for; null for any
 */
public record ApplicationFilter(
        @Nullable String text,
        @Nullable ApplicationStatus status,
        @Nullable ApplicationKind kind) {}
