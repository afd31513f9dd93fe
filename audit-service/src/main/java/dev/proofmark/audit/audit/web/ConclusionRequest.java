package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.Readiness;
import dev.proofmark.audit.audit.usecase.ConcludeAudit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the closing meeting told, and its record, without which nothing is concluded; readiness is of stage 1. */
record ConclusionRequest(
        @Nullable ReadinessRequest readiness,
        @NotBlank @Size(max = 8000) String summary,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 2000) String> concerns,
        @Nullable @Valid MeetingRequest meeting) {

    /** How ready the client is for stage 2. */
    enum ReadinessRequest {
        READY,
        READY_WITH_CONCERNS,
        NOT_READY
    }

    ConcludeAudit.Told toTold() {
        return new ConcludeAudit.Told(
                readiness == null ? null : Readiness.valueOf(readiness.name()),
                summary,
                concerns == null ? List.of() : concerns,
                meeting == null ? null : meeting.toMeeting());
    }
}
