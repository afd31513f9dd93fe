package dev.proofmark.audit.audit.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.proofmark.audit.audit.domain.SentPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as it was sent.
 *
 * @param content the canonical JSON itself: its UTF-8 bytes are what the hash is over
 */
public record SentPlanView(
        UUID auditId,
        int version,
        String sha256,
        String sentBy,
        LocalDate sentOn,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String content) {

    /** The versions of a plan, the newest first. */
    public record VersionsView(List<VersionView> items) {}

    /** One version without its content. */
    public record VersionView(int version, String sha256, String sentBy, LocalDate sentOn) {}

    static SentPlanView of(SentPlan plan) {
        return new SentPlanView(
                plan.auditId(), plan.version(), plan.sha256(), plan.sentBy(), plan.sentOn(), plan.content());
    }

    static VersionsView of(List<SentPlan> plans) {
        return new VersionsView(plans.stream()
                .map(plan -> new VersionView(plan.version(), plan.sha256(), plan.sentBy(), plan.sentOn()))
                .toList());
    }
}
