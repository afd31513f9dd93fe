package dev.proofmark.application.application.domain;

import static dev.proofmark.application.application.domain.ApplicationFixtures.AGREEMENT;
import static dev.proofmark.application.application.domain.ApplicationFixtures.DOCUMENT_SHA256;
import static dev.proofmark.application.application.domain.ApplicationFixtures.REQUIREMENTS;
import static dev.proofmark.application.application.domain.ApplicationFixtures.TEXT;
import static dev.proofmark.application.application.domain.ApplicationFixtures.TODAY;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aDeclination;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aDraft;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aPositiveReview;
import static dev.proofmark.application.application.domain.ApplicationStatus.ACCEPTED;
import static dev.proofmark.application.application.domain.ApplicationStatus.CLOSED;
import static dev.proofmark.application.application.domain.ApplicationStatus.CONTRACTED;
import static dev.proofmark.application.application.domain.ApplicationStatus.DECLINED;
import static dev.proofmark.application.application.domain.ApplicationStatus.DRAFT;
import static dev.proofmark.application.application.domain.ApplicationStatus.INFO_REQUESTED;
import static dev.proofmark.application.application.domain.ApplicationStatus.SUBMITTED;
import static dev.proofmark.application.application.domain.ApplicationStatus.UNDER_REVIEW;
import static dev.proofmark.application.application.domain.ApplicationStatus.WITHDRAWN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.agreement.domain.AgreementOffer;
import dev.proofmark.application.agreement.domain.AgreementSignature;
import dev.proofmark.application.review.domain.AuditActivity;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.review.domain.ReviewCheck;
import dev.proofmark.application.review.domain.ReviewChecks;
import dev.proofmark.application.review.domain.ReviewConclusion;
import dev.proofmark.application.review.domain.ReviewOutcome;
import dev.proofmark.application.review.domain.ReviewRecord;
import dev.proofmark.application.transfer.domain.SourceStatus;
import dev.proofmark.application.transfer.domain.Transfer;
import dev.proofmark.application.transfer.domain.TransferRules;
import dev.proofmark.platform.rules.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Whatever is asked of an application in whatever order, it never gets into a state that the rules forbid. */
class ApplicationSequencesTest {

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> NEXT = Map.of(
            DRAFT, Set.of(DRAFT, SUBMITTED, WITHDRAWN),
            SUBMITTED, Set.of(UNDER_REVIEW, WITHDRAWN),
            UNDER_REVIEW, Set.of(UNDER_REVIEW, INFO_REQUESTED, ACCEPTED, DECLINED, WITHDRAWN),
            INFO_REQUESTED, Set.of(INFO_REQUESTED, UNDER_REVIEW, DECLINED, WITHDRAWN),
            ACCEPTED, Set.of(ACCEPTED, CONTRACTED, WITHDRAWN),
            DECLINED, Set.of(),
            WITHDRAWN, Set.of(),
            CONTRACTED, Set.of(CLOSED),
            CLOSED, Set.of());

    private static final ReviewCheck NO = new ReviewCheck(false, "not seen");

    /** The right commands first: a draw of small numbers goes far, one of large ones tries what must be refused. */
    private static final List<ApplicationCommand> COMMANDS = Stream.concat(
                    ApplicationFixtures.commands(),
                    Stream.of(
                            new ApplicationCommand.Edit(ApplicationContent.EMPTY, REQUIREMENTS),
                            new ApplicationCommand.StateApplicability(
                                    ApplicationFixtures.statement(List.of()), REQUIREMENTS),
                            new ApplicationCommand.RecordReview(aNegativeReview()),
                            new ApplicationCommand.RecordReview(
                                    ApplicationFixtures.aReviewWith(AuditActivity.SPECIAL_AUDIT)),
                            new ApplicationCommand.RecordPreTransferReview(
                                    ApplicationFixtures.aPreTransferReviewOf(SourceStatus.SUSPENDED)),
                            new ApplicationCommand.ConcludeReview(aDeclination("사유", null)),
                            new ApplicationCommand.ConcludeReview(aDeclination(null, null)),
                            new ApplicationCommand.OfferAgreement(new AgreementOffer(
                                    AGREEMENT, 1, TEXT, DOCUMENT_SHA256, TODAY.minusDays(1), "reviewer", TODAY)),
                            new ApplicationCommand.SignAgreement(
                                    new AgreementSignature("editor", false, DOCUMENT_SHA256, TODAY)),
                            new ApplicationCommand.SignAgreement(
                                    new AgreementSignature("owner", true, "another text's hash", TODAY))))
            .toList();

    static final int LAST = 23;

    @Property(tries = 3_000)
    void leaveALegalState_I01_I03_I04_I41(@ForAll @Size(max = 60) List<@IntRange(max = LAST) Integer> draws) {
        Application application = aDraft();
        for (int draw : draws) {
            ApplicationCommand command = COMMANDS.get(draw);
            if (ApplicationRules.decide(application, command)
                    instanceof Outcome.Accepted<Application, ApplicationEvent> accepted) {
                assertThatTheStepIsAllowed(application, accepted.state(), command);
                application = accepted.state();
                assertThatItIsLegal(application);
                assertThat(accepted.events())
                        .allMatch(event -> event.application().equals(accepted.state()));
            }
        }
    }

    /** From a complete draft on, a good part of the sequences comes to a contract: the property above is not empty. */
    @Property(tries = 3_000)
    void leaveALegalStateFromACompleteDraft_I01_I03_I04(@ForAll("promising") List<Integer> draws) {
        Application application = ApplicationFixtures.aCompleteDraft();
        boolean contracted = false;
        for (int draw : draws) {
            if (ApplicationRules.decide(application, COMMANDS.get(draw))
                    instanceof Outcome.Accepted<Application, ApplicationEvent> accepted) {
                assertThatTheStepIsAllowed(application, accepted.state(), COMMANDS.get(draw));
                application = accepted.state();
                assertThatItIsLegal(application);
                contracted |= application.status() == CONTRACTED;
            }
        }
        Statistics.label("contracted").collect(contracted);
        Statistics.label("contracted").coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    /** Whatever kind it is: what its kind asks for holds of every application that the body took on. */
    @Property(tries = 5_000)
    void leaveALegalStateOfEveryKind_I34_I35(@ForAll ApplicationKind kind, @ForAll("promising") List<Integer> draws) {
        Application application = ApplicationFixtures.aCompleteDraftOf(kind);
        boolean takenOn = false;
        for (int draw : draws) {
            if (ApplicationRules.decide(application, COMMANDS.get(draw))
                    instanceof Outcome.Accepted<Application, ApplicationEvent> accepted) {
                application = accepted.state();
                assertThatItIsLegal(application);
                takenOn |= application.status() == ACCEPTED;
            }
        }
        Statistics.label("taken on").collect(kind, takenOn);
        Statistics.label("taken on").coverage(coverage -> {
            for (ApplicationKind each : ApplicationKind.values()) {
                coverage.check(each, true).count(count -> count > 0);
            }
        });
    }

    /** Long, and more often of what the right state accepts than of what must be refused. */
    @Provide
    Arbitrary<List<Integer>> promising() {
        int right = (int) ApplicationFixtures.commands().count();
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(2, right - 1)),
                        Tuple.of(1, Arbitraries.integers().between(right, LAST)))
                .list()
                .ofMinSize(20)
                .ofMaxSize(80);
    }

    private static boolean keepsToItsKind(Application application) {
        Review review = requireNonNull(application.review());
        boolean audited =
                !application.kind().needsAuditActivity() || review.recorded().auditActivity() != null;
        Transfer transfer = application.transfer();
        return audited
                && (transfer == null
                        || TransferRules.refusal(transfer, review.recorded().withinAccreditation(), TODAY)
                                .isEmpty());
    }

    private static void assertThatTheStepIsAllowed(Application before, Application after, ApplicationCommand command) {
        assertThat(NEXT.getOrDefault(before.status(), Set.of()))
                .as("%s while %s", command, before.status())
                .contains(after.status());
        if (!before.isTheClients()) {
            assertThat(after.content()).isEqualTo(before.content());
            assertThat(after.statementOfApplicability()).isEqualTo(before.statementOfApplicability());
        }
        assertThat(after.version()).isEqualTo(before.version());
    }

    private static void assertThatItIsLegal(Application application) {
        ApplicationStatus status = application.status();
        boolean handedIn =
                Set.of(SUBMITTED, UNDER_REVIEW, ACCEPTED, DECLINED, CONTRACTED).contains(status);
        if (handedIn) {
            assertThat(application.submittedOn()).isNotNull();
        }
        if (Set.of(ACCEPTED, CONTRACTED, CLOSED).contains(status)) {
            assertThat(keepsToItsKind(application)).isTrue();
        }
        if (Set.of(SUBMITTED, UNDER_REVIEW, ACCEPTED, CONTRACTED, CLOSED).contains(status)) {
            assertThat(Completeness.missing(application, REQUIREMENTS)).isEmpty();
        }
        assertThat(application.openInformationRequest().isPresent() && status != WITHDRAWN && status != DECLINED)
                .isEqualTo(status == INFO_REQUESTED);
        assertThatItsReviewFits(application);
        if (status == CONTRACTED) {
            Agreement agreement = requireNonNull(application.agreement());
            assertThat(requireNonNull(agreement.signature()).documentSha256())
                    .isEqualTo(agreement.offer().documentSha256());
        }
    }

    private static void assertThatItsReviewFits(Application application) {
        if (!Set.of(ACCEPTED, CONTRACTED, DECLINED).contains(application.status())) {
            return;
        }
        Review review = requireNonNull(application.review());
        ReviewConclusion conclusion = requireNonNull(review.conclusion());
        if (application.status() == DECLINED) {
            assertThat(conclusion.outcome()).isEqualTo(ReviewOutcome.DECLINED);
            assertThat(conclusion.reasonsKorean()).isNotBlank();
            return;
        }
        ReviewChecks checks = review.recorded().checks();
        assertThat(conclusion.outcome()).isEqualTo(ReviewOutcome.ACCEPTED);
        assertThat(Stream.of(
                        checks.informationSufficient(),
                        checks.differencesResolved(),
                        checks.competenceAndAbility(),
                        checks.scopeSitesTimeConsidered()))
                .allMatch(ReviewCheck::answer);
    }

    private static ReviewRecord aNegativeReview() {
        ReviewCheck yes = new ReviewCheck(true, "seen");
        ReviewRecord positive = aPositiveReview();
        return new ReviewRecord(
                new ReviewChecks(yes, NO, yes, yes),
                positive.requiredCompetences(),
                positive.withinAccreditation(),
                positive.auditActivity(),
                positive.impartiality(),
                positive.reviewedBy(),
                positive.recordedOn());
    }
}
