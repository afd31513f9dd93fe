package dev.proofmark.platform.tasks;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is to have a task.
 *
 * @param personId opaque person id; null gives the task back to all who may do it
 */
public record AssigneeRequest(
        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String personId) {}
