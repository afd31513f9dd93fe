package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.AuditPlan;
import dev.proofmark.audit.audit.domain.PlanSlot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plan to send to the client. */
record PlanRequest(
        @NotBlank @Size(max = 4000) String objectives,
        @NotBlank @Size(max = 4000) String criteria,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid SlotRequest> slots) {

    /** A line of the plan. */
    record SlotRequest(
            @NotNull LocalDate date,
            @NotNull LocalTime from,
            @NotNull LocalTime to,
            @NotBlank @Size(max = 1000) String subject,
            @Nullable @Size(max = 300) String unit,
            @Nullable @Size(max = 100) List<@NotBlank @Size(max = 20) String> clauses,
            @NotNull @Size(min = 1, max = 30) List<@NotBlank @Size(max = 100) String> auditors,
            @NotNull UUID siteId,
            @Nullable @Size(max = 500) String place,
            @NotNull Boolean remote) {

        PlanSlot toSlot() {
            return new PlanSlot(date, from, to, subject, unit, clauses, auditors, siteId, place, remote);
        }
    }

    AuditPlan toPlan() {
        return new AuditPlan(
                objectives, criteria, slots.stream().map(SlotRequest::toSlot).toList());
    }
}
