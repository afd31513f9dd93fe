package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.CompetenceFunction;
import dev.proofmark.audit.personnel.domain.Evaluation;
import dev.proofmark.platform.commands.CommandContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was found competent for.
 *
 * @param evaluatedBy who evaluated; whoever records it where nobody is named
 */
record CompetenceRequest(
        @Nullable UUID id,
        @NotBlank @Size(max = 100) String schemeId,
        @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 100) String> technicalAreas,
        @NotNull @Size(max = 5) List<@NotNull Role> aiRoles,
        @NotNull Function function,
        @NotNull Boolean lead,
        @NotNull Boolean aiTechnical,
        @NotBlank @Size(max = 4000) String evidence,
        @NotNull LocalDate evidenceSeenOn,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,
        @Nullable UUID evaluatedBy) {

    /** The functions that need competence (ISO/IEC 42006:2025). */
    enum Function {
        APPLICATION_REVIEWER,
        AUDITOR,
        REPORT_REVIEWER,
        DECISION_MAKER,
        APPEAL_DECISION_MAKER,
        EVALUATOR_OF_PERSONNEL,
        EVALUATOR
    }

    /** A client's role towards AI systems (ISO/IEC 22989:2022, 5.19). */
    enum Role {
        AI_PRODUCER,
        AI_PROVIDER,
        AI_CUSTOMER,
        AI_USER,
        AI_PARTNER
    }

    CompetenceContent toContent() {
        Set<String> roles = aiRoles.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
        return new CompetenceContent(
                schemeId,
                technicalAreas.stream().collect(Collectors.toUnmodifiableSet()),
                roles,
                CompetenceFunction.valueOf(function.name()),
                lead,
                aiTechnical,
                validFrom,
                validUntil);
    }

    Evaluation toEvaluation(CommandContext context) {
        String by = evaluatedBy == null ? context.actor().personId() : evaluatedBy.toString();
        return new Evaluation(by, evidence, evidenceSeenOn, context.today());
    }
}
