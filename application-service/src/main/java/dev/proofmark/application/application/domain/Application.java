package dev.proofmark.application.application.domain;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.quotation.domain.Quotation;
import dev.proofmark.application.review.domain.InformationRequest;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.scheme.domain.SchemeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application for certification with its review and its agreement: one whole, so that no two commands on it can
 * both win. It changes through {@link ApplicationRules} only.
 *
 * @param certificationId spans everything that follows from the first application
 * @param review null until a reviewer recorded one
 * @param submittedOn the day on which it was first handed in
 * @param quotation null until the body offered one
 * @param agreement null until the body offered one
 * @param informationRequests what the body asked during its review, oldest first; the last one may be open
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
        @Nullable Quotation quotation,
        @Nullable Agreement agreement,
        List<InformationRequest> informationRequests,
        long version) {

    public Application {
        informationRequests = List.copyOf(informationRequests);
    }

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
                null,
                List.of(),
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
                quotation,
                agreement,
                informationRequests,
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
                quotation,
                agreement,
                informationRequests,
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
                quotation,
                agreement,
                informationRequests,
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
                quotation,
                agreement,
                informationRequests,
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
                quotation,
                agreement,
                informationRequests,
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
                quotation,
                changed,
                informationRequests,
                version);
    }

    /** With the quotation, and without the agreement whose text named another one or none. */
    Application quoted(Quotation offered) {
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
                offered,
                null,
                informationRequests,
                version);
    }

    Application with(List<InformationRequest> changed) {
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
                quotation,
                agreement,
                changed,
                version);
    }

    /** Whether the client may write: before it hands the application in, and while it is asked for more. */
    public boolean isTheClients() {
        return switch (status) {
            case DRAFT, INFO_REQUESTED -> true;
            case SUBMITTED, UNDER_REVIEW, ACCEPTED, DECLINED, WITHDRAWN, CONTRACTED -> false;
        };
    }

    /** The body's question that the client has not answered yet. */
    public Optional<InformationRequest> openInformationRequest() {
        return informationRequests.stream().filter(InformationRequest::isOpen).findFirst();
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
                quotation,
                agreement,
                informationRequests,
                stored);
    }
}
