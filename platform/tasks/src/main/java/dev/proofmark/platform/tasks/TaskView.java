package dev.proofmark.platform.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is answered.
 *
 * @param kind what is to be done
 * @param subject what it is to be done with
 * @param since the day since which it waits
 * @param dueOn its last day, where there is one
 * @param dueRule which deadline or rule that day comes from
 * @param role the role that does it; CLIENT for members of the organisation
 * @param assignee who has it
 * @param mine whether it waits for the reader by name: because the case names them, they have taken it or stand in
 * @param reassignable whether it may be taken, given and given back; what the case names somebody for may not
 * @param forDeputyOf for whom the reader stands in here
 * @param path address of the subject
 */
public record TaskView(
        UUID id,
        String kind,
        SubjectView subject,
        @Nullable UUID certificationId,
        @Nullable UUID organisationId,
        @Nullable String organisationNameKorean,
        @Nullable String organisationNameEnglish,
        @Nullable String scheme,
        LocalDate since,
        @Nullable LocalDate dueOn,
        @Nullable String dueRule,
        boolean overdue,
        String role,
        @Nullable String assignee,
        boolean mine,
        boolean reassignable,
        @Nullable String forDeputyOf,
        String path,
        long version) {

    /**
     * What something is to be done with.
     *
     * @param kind which of several, for example {@code STAGE_1} of an audit; null where there are none
     */
    public record SubjectView(
            String type, UUID id, @Nullable String kind) {}

    static TaskView of(Task task, TaskKind kind) {
        String path = kind.path()
                .replace("{id}", task.subjectId().toString())
                .replace("{organisationId}", String.valueOf(task.organisationId()));
        return new TaskView(
                task.id(),
                task.kind(),
                new SubjectView(kind.subjectType(), task.subjectId(), task.subjectKind()),
                task.certificationId(),
                task.organisationId(),
                task.organisationNameKorean(),
                task.organisationNameEnglish(),
                task.scheme(),
                task.since(),
                task.dueOn(),
                task.dueRule(),
                task.overdue(),
                kind.roles().getFirst(),
                task.assignee(),
                task.place() == 0,
                kind.waiting() != Waiting.FOR_NAMED,
                task.forDeputyOf(),
                path,
                task.version());
    }
}
