package dev.proofmark.platform.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this service has to do now and next.
 *
 * @param now the business clock's instant
 * @param nextDue the first instant after it at which something is due by the business clock
 * @param dueNow how much is due and not done, technical work that follows from commands included
 * @param failing how much of what the business clock has made due has failed at least once
 */
public record DueStanding(Instant now, @Nullable Instant nextDue, long dueNow, long failing) {}
