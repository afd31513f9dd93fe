package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * A line of the plan: when, what, who, where.
 *
 * @param auditors person ids out of the team
 * @param remote whether it is audited by remote means
 */
public record PlanSlot(
        LocalDate date,
        LocalTime from,
        LocalTime to,
        String subject,
        List<String> auditors,
        UUID siteId,
        boolean remote) {

    public PlanSlot {
        auditors = List.copyOf(auditors);
    }
}
