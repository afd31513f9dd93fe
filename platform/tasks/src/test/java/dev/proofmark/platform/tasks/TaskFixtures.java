package dev.proofmark.platform.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks for tests. */
final class TaskFixtures {

    static final LocalDate SINCE = LocalDate.of(2026, 3, 2);
    static final UUID SUBJECT = new UUID(7, 9);

    private TaskFixtures() {}

    static Task of(@Nullable LocalDate dueOn, @Nullable String assignee, int place) {
        return new Task(
                new UUID(1, 2),
                "REVIEW_APPLICATION",
                SUBJECT,
                "STAGE_1",
                null,
                new UUID(3, 4),
                "가온",
                "Gaon",
                "aims-42001",
                SINCE,
                dueOn,
                null,
                false,
                assignee,
                null,
                place,
                3);
    }

    static TaskKind kind(Waiting waiting) {
        return new TaskKind(
                "REVIEW_APPLICATION",
                "application",
                waiting,
                java.util.List.of(waiting == Waiting.FOR_CLIENT ? TaskKind.CLIENT : "APPLICATION_REVIEWER"),
                "/api/v1/organisations/{organisationId}/applications/{id}",
                "select 1");
    }
}
