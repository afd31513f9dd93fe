package dev.proofmark.application.changenotice.persistence;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.platform.tasks.TaskKind;
import dev.proofmark.platform.tasks.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Notices of changes that the body has to look at; not those of it who belong to the client (ISO/IEC 17021-1:2015, 5.2). */
@ApplicationScoped
class ChangeNoticeTasks implements TaskSource {

    /** One that concerns several certifications is named by none of them. */
    private static final String ASSESS = """
            select n.id,
              case when jsonb_array_length(n.details -> 'certificationIds') = 1
                then (n.details #>> '{certificationIds,0}')::uuid end,
              n.organisation_id, null, n.notified_on, null, null, null
            from change_notice n
            where n.status = 'NOTIFIED'
              and not exists (
                select from organisation_member m
                where m.organisation_id = n.organisation_id and m.person_id = cast($1 as text))
            """;

    @Override
    public List<TaskKind> kinds() {
        return List.of(TaskKind.forRole(
                "ASSESS_CHANGE_NOTICE",
                "change-notice",
                StaffRoles.APPLICATION_REVIEWER,
                "/api/v1/organisations/{organisationId}/change-notices/{id}",
                ASSESS));
    }
}
