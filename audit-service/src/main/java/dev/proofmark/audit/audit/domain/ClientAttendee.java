package dev.proofmark.audit.audit.domain;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the client who was at a meeting.
 *
 * @param name null once it was erased
 * @param function what they do there
 */
public record ClientAttendee(@Nullable String name, String function) {}
