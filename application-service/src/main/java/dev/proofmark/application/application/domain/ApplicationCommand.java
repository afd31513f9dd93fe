package dev.proofmark.application.application.domain;

import dev.proofmark.application.agreement.domain.AgreementOffer;
import dev.proofmark.application.agreement.domain.AgreementSignature;
import dev.proofmark.application.quotation.domain.Quotation;
import dev.proofmark.application.review.domain.InformationAnswer;
import dev.proofmark.application.review.domain.InformationRequest;
import dev.proofmark.application.review.domain.ReviewConclusion;
import dev.proofmark.application.review.domain.ReviewRecord;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.application.transfer.domain.PreTransferReview;
import dev.proofmark.application.transfer.domain.SourceCertificate;
import java.time.LocalDate;
import java.util.UUID;

/** What can be asked of an application. */
public sealed interface ApplicationCommand {

    /** The client replaces the draft's content. */
    record Edit(ApplicationContent content, SchemeRequirements requirements) implements ApplicationCommand {}

    /** The client replaces the draft's statement of applicability. */
    record StateApplicability(StatementOfApplicability statement, SchemeRequirements requirements)
            implements ApplicationCommand {}

    /** The client describes the certificate that is to be transferred. */
    record DescribeSourceCertificate(SourceCertificate source) implements ApplicationCommand {}

    /** The client hands the application in. */
    record Submit(SchemeRequirements requirements, LocalDate today) implements ApplicationCommand {}

    /** The client takes the application back. */
    record Withdraw(LocalDate today) implements ApplicationCommand {}

    /** A reviewer records the review's checks, for the first time or again. */
    record RecordReview(ReviewRecord review) implements ApplicationCommand {}

    /** A reviewer records what was found about the certification that is to be transferred. */
    record RecordPreTransferReview(PreTransferReview review) implements ApplicationCommand {}

    /** A reviewer asks the client for more. */
    record RequestInformation(InformationRequest request, boolean clientReadsKorean) implements ApplicationCommand {}

    /** The client answers, and hands the application in again. */
    record ProvideInformation(UUID requestId, InformationAnswer answer, SchemeRequirements requirements)
            implements ApplicationCommand {}

    /** A reviewer ends the review. */
    record ConcludeReview(ReviewConclusion conclusion) implements ApplicationCommand {}

    /** The body offers its fees for what was handed in as that version. */
    record OfferQuotation(Quotation quotation, long submittedVersion) implements ApplicationCommand {}

    /** The body offers the agreement, or offers it anew. */
    record OfferAgreement(AgreementOffer offer) implements ApplicationCommand {}

    /** The client's owner signs the agreement. */
    record SignAgreement(AgreementSignature signature) implements ApplicationCommand {}

    /** The certification was decided on. */
    record Close() implements ApplicationCommand {}
}
