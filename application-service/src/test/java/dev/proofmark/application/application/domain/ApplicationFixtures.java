package dev.proofmark.application.application.domain;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.agreement.domain.AgreementOffer;
import dev.proofmark.application.agreement.domain.AgreementSignature;
import dev.proofmark.application.agreement.domain.AgreementText;
import dev.proofmark.application.quotation.domain.AuditTimeBasis;
import dev.proofmark.application.quotation.domain.FeeLine;
import dev.proofmark.application.quotation.domain.Quotation;
import dev.proofmark.application.review.domain.AuditActivity;
import dev.proofmark.application.review.domain.InformationAnswer;
import dev.proofmark.application.review.domain.InformationRequest;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.review.domain.ReviewCheck;
import dev.proofmark.application.review.domain.ReviewChecks;
import dev.proofmark.application.review.domain.ReviewConclusion;
import dev.proofmark.application.review.domain.ReviewOutcome;
import dev.proofmark.application.review.domain.ReviewRecord;
import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.application.scheme.persistence.SchemeFiles;
import dev.proofmark.application.transfer.domain.PreTransferReview;
import dev.proofmark.application.transfer.domain.SourceCertificate;
import dev.proofmark.application.transfer.domain.SourceStatus;
import dev.proofmark.application.transfer.domain.Transfer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Applications as the tests need them: a small provider with two sites and one AI system. */
public final class ApplicationFixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final UUID ID = UUID.fromString("01960000-0000-7000-8000-000000000001");
    public static final UUID CERTIFICATION = UUID.fromString("01960000-0000-7000-8000-000000000002");
    public static final UUID ORGANISATION = UUID.fromString("01960000-0000-7000-8000-000000000003");
    public static final UUID HEAD_OFFICE = UUID.fromString("01960000-0000-7000-8000-000000000004");
    public static final UUID BRANCH = UUID.fromString("01960000-0000-7000-8000-000000000005");
    public static final UUID AI_SYSTEM = UUID.fromString("01960000-0000-7000-8000-000000000006");
    public static final UUID AGREEMENT = UUID.fromString("01960000-0000-7000-8000-000000000007");
    public static final UUID EARLIER = UUID.fromString("01960000-0000-7000-8000-00000000000a");
    public static final UUID INFORMATION_REQUEST = UUID.fromString("01960000-0000-7000-8000-000000000008");
    public static final SchemeReference SCHEME = new SchemeReference("aims-42001", 1);
    public static final List<String> CONTROLS = List.of(
            "A.2.2", "A.2.3", "A.2.4", "A.3.2", "A.3.3", "A.4.2", "A.4.3", "A.4.4", "A.4.5", "A.4.6", "A.5.2", "A.5.3",
            "A.5.4", "A.5.5", "A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.6.2.4", "A.6.2.5", "A.6.2.6", "A.6.2.7",
            "A.6.2.8", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6", "A.8.2", "A.8.3", "A.8.4", "A.8.5", "A.9.2",
            "A.9.3", "A.9.4", "A.10.2", "A.10.3", "A.10.4");
    public static final SchemeRequirements REQUIREMENTS = new SchemeFiles().requirements(SCHEME);
    public static final long SUBMITTED_VERSION = 3;
    public static final AgreementText TEXT = AgreementText.of("the agreement");

    /** Hash of the offered document. */
    public static final String DOCUMENT_SHA256 = "d".repeat(64);

    private ApplicationFixtures() {}

    public static ApplicationContent completeContent() {
        return new ApplicationContent(
                "AI 고객상담 서비스의 개발과 운영",
                "Development and operation of AI customer services",
                List.of(site(HEAD_OFFICE, "본사", true, 80), site(BRANCH, "부산지사", false, 40)),
                120,
                List.of(AiRole.AI_PRODUCER, AiRole.AI_PROVIDER),
                List.of(new AiSystem(
                        AI_SYSTEM, "Saemi", "answers questions", LifecycleRole.DEVELOPED, RiskClass.LIMITED, false)),
                new Consultancy(false, null, null),
                null);
    }

    public static Site site(UUID id, String name, boolean headOffice, int headcount) {
        return new Site(
                id,
                name,
                "Site " + name,
                name + " 주소",
                "Address of " + name,
                headOffice,
                headcount,
                "개발",
                "Development");
    }

    public static StatementOfApplicability completeStatement() {
        return statement(CONTROLS.stream().map(ApplicationFixtures::included).toList());
    }

    public static StatementOfApplicability statement(List<ControlStatement> controls) {
        return new StatementOfApplicability("1.2", LocalDate.of(2026, 2, 1), controls);
    }

    public static ControlStatement included(String controlId) {
        return new ControlStatement(
                controlId, true, "treats a risk of ours", ImplementationStatus.IMPLEMENTED, List.of("AIMS-01"));
    }

    public static Application aDraft() {
        return Application.draft(
                new ApplicationIdentity(ID, CERTIFICATION, ORGANISATION, ApplicationKind.INITIAL, SCHEME, null));
    }

    /** What was certified before: the complete application as it was closed. */
    public static CertifiedScope aCertifiedScope() {
        return new CertifiedScope(EARLIER, SCHEME, completeContent(), completeStatement());
    }

    /** A draft that follows the certified scope, with the consultancy question answered again. */
    public static Application aFollowing(ApplicationKind kind) {
        return Application.draft(
                        new ApplicationIdentity(ID, CERTIFICATION, ORGANISATION, kind, SCHEME, aCertifiedScope()))
                .with(completeContent());
    }

    public static Application aTransferDraft() {
        return Application.draft(new ApplicationIdentity(
                        ID, CERTIFICATION, ORGANISATION, ApplicationKind.TRANSFER, SCHEME, null))
                .with(completeContent())
                .with(completeStatement());
    }

    public static SourceCertificate aSourceCertificate() {
        return new SourceCertificate(
                "XX-AIMS-0042",
                "다른인증원",
                "KAB",
                "ISO/IEC 42001:2023",
                LocalDate.of(2025, 1, 10),
                LocalDate.of(2028, 1, 9),
                LocalDate.of(2025, 12, 1),
                "그룹 통합");
    }

    public static PreTransferReview aFavourablePreTransferReview() {
        return new PreTransferReview(
                SourceStatus.VALID, true, true, true, true, true, "the register and two reports", "reviewer", TODAY);
    }

    public static PreTransferReview aPreTransferReviewOf(SourceStatus status) {
        return new PreTransferReview(status, true, true, true, true, true, "the register", "reviewer", TODAY);
    }

    /** A draft of any kind from which nothing is missing. */
    public static Application aCompleteDraftOf(ApplicationKind kind) {
        return switch (kind) {
            case INITIAL -> aCompleteDraft();
            case RECERTIFICATION, EDITION_CHANGE -> aFollowing(kind);
            case SCOPE_EXTENSION -> aFollowing(kind).with(extended());
            case SCOPE_REDUCTION -> aFollowing(kind).with(reduced());
            case TRANSFER -> aTransferDraft().with(new Transfer(aSourceCertificate(), null));
        };
    }

    /** The complete content with one role more. */
    public static ApplicationContent extended() {
        return withRoles(List.of(AiRole.AI_PRODUCER, AiRole.AI_PROVIDER, AiRole.AI_USER));
    }

    /** The complete content with one role less. */
    public static ApplicationContent reduced() {
        return withRoles(List.of(AiRole.AI_PRODUCER));
    }

    private static ApplicationContent withRoles(List<AiRole> roles) {
        ApplicationContent content = completeContent();
        return new ApplicationContent(
                content.scopeKorean(),
                content.scopeEnglish(),
                content.sites(),
                content.headcount(),
                roles,
                content.aiSystems(),
                content.consultancy(),
                null);
    }

    /** The same as {@link #in}, of a transfer. */
    public static Application aTransferIn(ApplicationStatus status) {
        Transfer transfer = new Transfer(aSourceCertificate(), aFavourablePreTransferReview());
        Application initial = in(status);
        return new Application(
                aTransferDraft().identity(),
                status,
                initial.content(),
                initial.statementOfApplicability(),
                initial.submittedOn(),
                initial.proceedings().with(transfer),
                initial.version());
    }

    public static Application aCompleteDraft() {
        return aDraft().with(completeContent()).with(completeStatement());
    }

    public static Application aSubmittedApplication() {
        return aCompleteDraft().submitted(TODAY);
    }

    public static Application anApplicationUnderReview() {
        return aSubmittedApplication().with(new Review(aPositiveReview(), null)).with(ApplicationStatus.UNDER_REVIEW);
    }

    public static Application anApplicationInQuestion() {
        return anApplicationUnderReview().with(List.of(anInformationRequest())).with(ApplicationStatus.INFO_REQUESTED);
    }

    public static InformationRequest anInformationRequest() {
        return new InformationRequest(
                INFORMATION_REQUEST,
                "부산지사에서 운영하는 시스템은 무엇입니까?",
                null,
                List.of("/aiSystems"),
                TODAY.plusDays(14),
                "reviewer",
                TODAY,
                null);
    }

    public static Application anAcceptedApplication() {
        return aSubmittedApplication()
                .with(new Review(aPositiveReview(), anAcceptance()))
                .with(ApplicationStatus.ACCEPTED);
    }

    public static Application anApplicationWithAnOffer() {
        return anAcceptedApplication().with(new Agreement(anOffer(), null));
    }

    /** An application in every state, each as the rules would have made it. */
    public static Application in(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> aCompleteDraft();
            case SUBMITTED -> aSubmittedApplication();
            case UNDER_REVIEW -> anApplicationUnderReview();
            case INFO_REQUESTED -> anApplicationInQuestion();
            case ACCEPTED -> anApplicationWithAnOffer();
            case DECLINED ->
                aSubmittedApplication()
                        .with(new Review(aPositiveReview(), aDeclination("사유", null)))
                        .with(ApplicationStatus.DECLINED);
            case WITHDRAWN -> aSubmittedApplication().with(ApplicationStatus.WITHDRAWN);
            case CONTRACTED ->
                anAcceptedApplication()
                        .with(new Agreement(anOffer(), aSignature()))
                        .with(ApplicationStatus.CONTRACTED);
            case CLOSED -> in(ApplicationStatus.CONTRACTED).with(ApplicationStatus.CLOSED);
        };
    }

    public static ReviewRecord aPositiveReview() {
        ReviewCheck yes = new ReviewCheck(true, "seen in the application");
        return new ReviewRecord(
                new ReviewChecks(yes, yes, yes, yes), List.of("AI-LIFECYCLE"), true, null, null, "reviewer", TODAY);
    }

    public static ReviewRecord aReviewWith(AuditActivity activity) {
        ReviewRecord positive = aPositiveReview();
        return new ReviewRecord(
                positive.checks(), positive.requiredCompetences(), true, activity, null, positive.reviewedBy(), TODAY);
    }

    public static ReviewConclusion anAcceptance() {
        return new ReviewConclusion(ReviewOutcome.ACCEPTED, null, null, true, "reviewer", TODAY);
    }

    public static ReviewConclusion aDeclination(
            @org.jspecify.annotations.Nullable String korean, @org.jspecify.annotations.Nullable String english) {
        return new ReviewConclusion(ReviewOutcome.DECLINED, korean, english, true, "reviewer", TODAY);
    }

    public static AgreementOffer anOffer() {
        return new AgreementOffer(AGREEMENT, 1, TEXT, DOCUMENT_SHA256, TODAY.plusDays(30), "reviewer", TODAY);
    }

    public static Quotation aQuotation() {
        return new Quotation(AGREEMENT, anAuditTime(), List.of(aFeeLine()), TODAY.plusDays(30), "reviewer", TODAY);
    }

    public static FeeLine aFeeLine() {
        return new FeeLine("최초심사", "Initial audit", new BigDecimal("11.5"), 1_000_001);
    }

    public static AuditTimeBasis anAuditTime() {
        return new AuditTimeBasis(
                SUBMITTED_VERSION,
                1,
                120,
                new BigDecimal("11.5"),
                new BigDecimal("3.5"),
                new BigDecimal("8.0"),
                new BigDecimal("9.5"),
                new BigDecimal("0.0"),
                new BigDecimal("4.0"),
                new BigDecimal("7.5"),
                List.of(new AuditTimeBasis.Factor("AI_SYSTEM_RISK", 5)),
                "a table",
                false,
                TODAY);
    }

    public static AgreementSignature aSignature() {
        return new AgreementSignature("owner", true, DOCUMENT_SHA256, TODAY);
    }

    /** One command of each kind, each such as the right state accepts. */
    public static Stream<ApplicationCommand> commands() {
        return Stream.of(
                new ApplicationCommand.Edit(completeContent(), REQUIREMENTS),
                new ApplicationCommand.StateApplicability(completeStatement(), REQUIREMENTS),
                new ApplicationCommand.DescribeSourceCertificate(aSourceCertificate()),
                new ApplicationCommand.Submit(REQUIREMENTS, TODAY),
                new ApplicationCommand.Withdraw(TODAY),
                new ApplicationCommand.RecordReview(aPositiveReview()),
                new ApplicationCommand.RecordPreTransferReview(aFavourablePreTransferReview()),
                new ApplicationCommand.RequestInformation(anInformationRequest(), true),
                new ApplicationCommand.ProvideInformation(
                        INFORMATION_REQUEST, new InformationAnswer("모두 운영합니다.", "owner", TODAY), REQUIREMENTS),
                new ApplicationCommand.ConcludeReview(anAcceptance()),
                new ApplicationCommand.OfferQuotation(aQuotation(), SUBMITTED_VERSION),
                new ApplicationCommand.OfferAgreement(anOffer()),
                new ApplicationCommand.SignAgreement(aSignature()),
                new ApplicationCommand.Close());
    }
}
