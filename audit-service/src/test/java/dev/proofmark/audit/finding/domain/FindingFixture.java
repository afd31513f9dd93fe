package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Findings and who acts on them, for tests. */
public final class FindingFixture {

    static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    static final FindingActor AUDITOR = new FindingActor("auditor", Capacity.AUDITS);
    static final FindingActor LEAD = new FindingActor("lead", Capacity.LEADS);
    static final FindingActor EXPERT = new FindingActor("expert", Capacity.ADVISES);
    static final FindingActor CLIENT = new FindingActor("client", Capacity.CLIENT);
    static final FindingIdentity IDENTITY =
            new FindingIdentity(new UUID(3, 1), new UUID(1, 2), new UUID(0, 2), new UUID(0, 3));
    static final FindingContent MAJOR =
            new FindingContent(FindingGrade.MAJOR, "8.4", "the assessment was not repeated", "no record after 3.2");
    static final FindingContent MINOR = MAJOR.with(FindingGrade.MINOR);
    static final FindingContent OPPORTUNITY =
            new FindingContent(FindingGrade.OPPORTUNITY, null, "one list of thresholds would help", null);
    static final FindingCommand.Respond RESPONSE = new FindingCommand.Respond("done again", "no gate", "a gate");
    static final FindingCommand.SubmitEvidence EVIDENCE = new FindingCommand.SubmitEvidence("the record", null);

    private FindingFixture() {}

    public static Finding aFindingIn(FindingStatus status) {
        return switch (status) {
            case RECORDED -> raised(OPPORTUNITY);
            case RAISED -> raised(MAJOR);
            case RESPONDED -> after(aFindingIn(FindingStatus.RAISED), RESPONSE, CLIENT);
            case PLAN_ACCEPTED ->
                after(aFindingIn(FindingStatus.RESPONDED), new FindingCommand.Accept("fits the cause"), AUDITOR);
            case PLAN_REJECTED ->
                after(aFindingIn(FindingStatus.RESPONDED), new FindingCommand.Reject("no cause"), AUDITOR);
            case EVIDENCE_SUBMITTED -> after(aFindingIn(FindingStatus.PLAN_ACCEPTED), EVIDENCE, CLIENT);
            case VERIFIED_CLOSED -> after(aFindingIn(FindingStatus.EVIDENCE_SUBMITTED), verification(true), AUDITOR);
            case INEFFECTIVE -> after(aFindingIn(FindingStatus.EVIDENCE_SUBMITTED), verification(false), AUDITOR);
        };
    }

    static FindingCommand.Verify verification(boolean effective) {
        return new FindingCommand.Verify(effective, "documents", "seen");
    }

    static Finding raised(FindingContent content) {
        return ContentDecisions.raise(IDENTITY, content, FindingSource.ONLINE, ContentGround.of(true), AUDITOR, DAY)
                .orThrow()
                .state()
                .finding();
    }

    static Finding after(Finding finding, FindingCommand command, FindingActor actor) {
        return FindingDecisions.decide(command, finding, actor, DAY).orThrow().state();
    }
}
