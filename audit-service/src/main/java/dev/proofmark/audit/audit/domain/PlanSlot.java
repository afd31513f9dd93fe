package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the plan: when, what, who, where (ISO/IEC 17021-1:2015, 9.2.3.2).
 *
 * @param unit the organisational unit or process
 * @param clauses clauses and controls of the scheme; none in plans that were sent before they were asked for
 * @param auditors person ids out of the team
 * @param siteId the site that is audited, wherever the auditors are
 * @param place where to go, if it is not the site's own address: a temporary site, a room, a conference
 * @param remote whether it is audited by remote means
 */
public record PlanSlot(
        LocalDate date,
        LocalTime from,
        LocalTime to,
        String subject,
        @Nullable String unit,
        @Nullable List<String> clauses,
        List<String> auditors,
        UUID siteId,
        @Nullable String place,
        boolean remote) {

    public PlanSlot {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
        auditors = List.copyOf(auditors);
    }

    @Override
    public List<String> clauses() {
        return clauses == null ? List.of() : clauses;
    }
}
