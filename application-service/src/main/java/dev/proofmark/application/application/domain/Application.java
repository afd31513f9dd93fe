package dev.proofmark.application.application.domain;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.scheme.domain.SchemeReference;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application for certification with its review and its agreement: one whole, so that no two commands on it can
 * both win. It changes through {@link ApplicationRules} only.
 *
 * @param certificationId spans everything that follows from the first application
 * @param review null until a reviewer recorded one
 * @param agreement null until the body offered one
 */
public record Application(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        ApplicationKind kind,
        SchemeReference scheme,
        ApplicationStatus status,
        ApplicationContent content,
        @Nullable StatementOfApplicability statementOfApplicability,
        @Nullable LocalDate submittedOn,
        @Nullable Review review,
        @Nullable Agreement agreement,
        long version) {

    /** An empty draft. */
    public static Application draft(UUID id, UUID certificationId, UUID organisationId, SchemeReference scheme) {
        return new Application(
                id,
                certificationId,
                organisationId,
                ApplicationKind.INITIAL,
                scheme,
                ApplicationStatus.DRAFT,
                ApplicationContent.EMPTY,
                null,
                null,
                null,
                null,
                0);
    }

    Application with(ApplicationContent changed) {
        return new Application(
                id,
                certificationId,
                organisationId,
                kind,
                scheme,
                status,
                changed,
                statementOfApplicability,
                submittedOn,
                review,
                agreement,
                version);
    }

    Application with(StatementOfApplicability changed) {
        return new Application(
                id,
                certificationId,
                organisationId,
                kind,
                scheme,
                status,
                content,
                changed,
                submittedOn,
                review,
                agreement,
                version);
    }

    Application with(ApplicationStatus changed) {
        return new Application(
                id,
                certificationId,
                organisationId,
                kind,
                scheme,
                changed,
                content,
                statementOfApplicability,
                submittedOn,
                review,
                agreement,
                version);
    }

    Application submitted(LocalDate on) {
        return new Application(
                id,
                certificationId,
                organisationId,
                kind,
                scheme,
                ApplicationStatus.SUBMITTED,
                content,
                statementOfApplicability,
                on,
                review,
                agreement,
                version);
    }

    Application with(Review changed) {
        return new Application(
                id,
                certificationId,
                organisationId,
                kind,
                scheme,
                status,
                content,
                statementOfApplicability,
                submittedOn,
                changed,
                agreement,
                version);
    }

    Application with(Agreement changed) {
        return new Application(
                id,
                certificationId,
                organisationId,
                kind,
                scheme,
                status,
                content,
                statementOfApplicability,
                submittedOn,
                review,
                changed,
                version);
    }

    /** The same with the version that it was stored under. */
    public Application at(long stored) {
        return new Application(
                id,
                certificationId,
                organisationId,
                kind,
                scheme,
                status,
                content,
                statementOfApplicability,
                submittedOn,
                review,
                agreement,
                stored);
    }
}
