package dev.proofmark.platform.tasks;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for.
 *
 * @param whose {@code mine} or {@code office}; all that the reader may do if it is left out
 */
public record TasksWanted(
        @QueryParam("whose") @Nullable String whose,
        @QueryParam("certificationId") @Nullable UUID certificationId,
        @QueryParam("limit") @Nullable Integer limit,
        @QueryParam("cursor") @Nullable String cursor) {}
