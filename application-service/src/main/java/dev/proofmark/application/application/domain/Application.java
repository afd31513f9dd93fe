package dev.proofmark.application.application.domain;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.quotation.domain.Quotation;
import dev.proofmark.application.review.domain.InformationRequest;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.application.transfer.domain.Transfer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application for certification with its review and its agreement: one whole, so that no two commands on it can
 * both win. It changes through {@link ApplicationRules} only.
 *
 * @param submittedOn the day on which it was first handed in
 */
public record Application(
        ApplicationIdentity identity,
        ApplicationStatus status,
        ApplicationContent content,
        @Nullable StatementOfApplicability statementOfApplicability,
        @Nullable LocalDate submittedOn,
        Proceedings proceedings,
        long version) {

    /** A draft: empty, or what is certified now for the client to change. */
    public static Application draft(ApplicationIdentity identity) {
        CertifiedScope certified = identity.certified();
        boolean transfer = identity.kind() == ApplicationKind.TRANSFER;
        return new Application(
                identity,
                ApplicationStatus.DRAFT,
                certified == null
                        ? ApplicationContent.EMPTY
                        : certified.content().unadvised(),
                certified == null ? null : certified.statementOfApplicability(),
                null,
                transfer ? Proceedings.NONE.with(Transfer.EMPTY) : Proceedings.NONE,
                0);
    }

    public UUID id() {
        return identity.id();
    }

    /** Spans everything that follows from the first application. */
    public UUID certificationId() {
        return identity.certificationId();
    }

    public UUID organisationId() {
        return identity.organisationId();
    }

    public ApplicationKind kind() {
        return identity.kind();
    }

    public SchemeReference scheme() {
        return identity.scheme();
    }

    /** What it follows; null for kinds that open a certification. */
    public @Nullable CertifiedScope certified() {
        return identity.certified();
    }

    public @Nullable Review review() {
        return proceedings.review();
    }

    public @Nullable Quotation quotation() {
        return proceedings.quotation();
    }

    public @Nullable Agreement agreement() {
        return proceedings.agreement();
    }

    /** What makes it a transfer; null if it is none. */
    public @Nullable Transfer transfer() {
        return proceedings.transfer();
    }

    /** What the body asked during its review, oldest first. */
    public List<InformationRequest> informationRequests() {
        return proceedings.informationRequests();
    }

    /** The body's question that the client has not answered yet. */
    public Optional<InformationRequest> openInformationRequest() {
        return proceedings.openInformationRequest();
    }

    /** Whether the client may write: before it hands the application in, and while it is asked for more. */
    public boolean isTheClients() {
        return switch (status) {
            case DRAFT, INFO_REQUESTED -> true;
            case SUBMITTED, UNDER_REVIEW, ACCEPTED, DECLINED, WITHDRAWN, CONTRACTED, CLOSED -> false;
        };
    }

    Application with(ApplicationContent changed) {
        return new Application(identity, status, changed, statementOfApplicability, submittedOn, proceedings, version);
    }

    Application with(StatementOfApplicability changed) {
        return new Application(identity, status, content, changed, submittedOn, proceedings, version);
    }

    Application with(ApplicationStatus changed) {
        return new Application(identity, changed, content, statementOfApplicability, submittedOn, proceedings, version);
    }

    Application submitted(LocalDate on) {
        return new Application(
                identity, ApplicationStatus.SUBMITTED, content, statementOfApplicability, on, proceedings, version);
    }

    Application with(Review changed) {
        return with(proceedings.with(changed));
    }

    Application with(Agreement changed) {
        return with(proceedings.with(changed));
    }

    Application with(Transfer changed) {
        return with(proceedings.with(changed));
    }

    Application with(List<InformationRequest> changed) {
        return with(proceedings.with(changed));
    }

    /** With the quotation; an agreement that was offered before it is taken back. */
    Application quoted(Quotation offered) {
        return with(proceedings.quoted(offered));
    }

    private Application with(Proceedings changed) {
        return new Application(identity, status, content, statementOfApplicability, submittedOn, changed, version);
    }
}
