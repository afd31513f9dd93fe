package dev.proofmark.platform.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param id follows from the kind and the subject: the same task is the same id, whoever looks
 * @param subjectKind of which kind its subject is, where subjects are of several and people tell them apart by it
 * @param since the day since which it waits
 * @param dueRule which deadline or rule the due day comes from
 * @param assignee who has it: whom the case names, or who took it or was given it
 * @param forDeputyOf whose it is, where it is shown to their deputy
 * @param place 0 for what is the person's own, else 1: of one day, that comes first
 * @param version of who has it, for If-Match; 0 while nobody ever had it
 */
record Task(
        UUID id,
        String kind,
        UUID subjectId,
        @Nullable String subjectKind,
        @Nullable UUID certificationId,
        @Nullable UUID organisationId,
        @Nullable String organisationNameKorean,
        @Nullable String organisationNameEnglish,
        @Nullable String scheme,
        LocalDate since,
        @Nullable LocalDate dueOn,
        @Nullable String dueRule,
        boolean overdue,
        @Nullable String assignee,
        @Nullable String forDeputyOf,
        int place,
        long version) {}
