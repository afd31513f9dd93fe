package dev.proofmark.audit.programme.web;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.Coverage;
import dev.proofmark.audit.programme.domain.PlanningReason;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit beside those of every cycle.
 *
 * @param dueBy its last day; none for a stage that is repeated
 * @param coverage what it looks at; everything unless it is said
 */
record PlanAuditRequest(
        @NotNull Kind kind,
        @NotNull Reason reason,
        @Nullable LocalDate dueBy,
        @Nullable @Valid CoverageOfAudit coverage) {

    /** The kinds of audit; the programme plans surveillances and recertifications by itself. */
    enum Kind {
        STAGE_1,
        STAGE_2,
        SURVEILLANCE,
        RECERTIFICATION,
        SPECIAL,
        SHORT_NOTICE
    }

    /** Why the audit is needed. */
    enum Reason {
        COMPLAINT,
        CHANGE,
        SCOPE_EXTENSION,
        SUSPENSION_FOLLOW_UP,
        CORRECTIVE_ACTION_FOLLOW_UP,
        NOT_READY,
        MAJOR_NOT_VERIFIED_IN_TIME
    }

    /** Clauses and controls that an audit looks at. */
    record CoverageOfAudit(
            @NotNull @Size(max = 1000) List<@NotBlank @Size(max = 50) String> clauses,
            @NotNull @Size(max = 1000) List<@NotBlank @Size(max = 50) String> controls) {}

    ProgrammeCommand.PlanAudit toCommand(UUID auditId) {
        return new ProgrammeCommand.PlanAudit(
                auditId,
                AuditKind.valueOf(kind.name()),
                PlanningReason.valueOf(reason.name()),
                dueBy,
                coverage == null ? null : new Coverage(coverage.clauses(), coverage.controls()));
    }
}
