package dev.proofmark.certificate.grievance.domain;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Complaints and appeals in every state, and the people around them. */
final class GrievanceFixtures {
    static final UUID CERTIFICATION = new UUID(0x7000L, 1);
    static final UUID ORGANISATION = new UUID(0x7000L, 2);
    static final UUID DECISION = new UUID(0x7000L, 3);
    static final LocalDate RECEIVED_ON = LocalDate.of(2026, 9, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 9, 3);
    static final HandlingTimes TIMES = new HandlingTimes(7, 30, 14);

    static final Actor QUALITY = new Actor("quality", Set.of("QUALITY_MANAGER"));
    static final Actor HANDLER = new Actor("handler", Set.of("AUDITOR"));
    static final Actor DECIDER = new Actor("decider", Set.of("DECISION_MAKER"));
    static final Actor ASSESSOR = new Actor("assessor", Set.of("ASSESSOR"));
    static final Actor CLIENT = new Actor("client", Set.of());
    static final List<Actor> ALL = List.of(QUALITY, HANDLER, DECIDER, ASSESSOR, CLIENT);

    static final Subject OWN = Subject.ownActivities();
    static final Subject OF_CLIENT = Subject.certifiedClient("PMK-AIMS-2026-7Q3KD2X", CERTIFICATION, ORGANISATION);
    static final Subject AGAINST_DECISION = Subject.decision(DECISION, CERTIFICATION, ORGANISATION);

    static final GrievanceCommand.Acknowledge ACKNOWLEDGE = new GrievanceCommand.Acknowledge();
    static final GrievanceCommand.Reject REJECT = new GrievanceCommand.Reject("It concerns neither us nor a client.");
    static final GrievanceCommand.Assign ASSIGN = new GrievanceCommand.Assign("handler");
    static final GrievanceCommand.Refer REFER = new GrievanceCommand.Refer("We received a complaint about …");
    static final GrievanceCommand.RecordAnswer ANSWER = new GrievanceCommand.RecordAnswer("We corrected it.");
    static final GrievanceCommand.Note NOTE = new GrievanceCommand.Note("Looked at the records.");
    static final GrievanceCommand.ReportProgress PROGRESS = new GrievanceCommand.ReportProgress("Under way.");
    static final GrievanceCommand.Decide DECIDE =
            new GrievanceCommand.Decide(Conclusion.UPHELD, "You were right.", Consequence.CORRECTION);
    static final GrievanceCommand.Notify NOTIFY = new GrievanceCommand.Notify();
    static final GrievanceCommand.Close CLOSE = new GrievanceCommand.Close(null);

    private GrievanceFixtures() {}

    static GrievanceCommand.Validate validate(Subject subject, String... concerned) {
        return new GrievanceCommand.Validate(subject, Set.of(concerned));
    }

    /** Every command, in the order of a case about that subject. */
    static List<GrievanceCommand> commands(Subject subject) {
        return List.of(
                ACKNOWLEDGE, validate(subject), REJECT, ASSIGN, REFER, ANSWER, NOTE, PROGRESS, DECIDE, NOTIFY, CLOSE);
    }

    static Grievance received(Subject subject) {
        String raisedBy = subject.kind() == GrievanceKind.APPEAL ? "client" : null;
        return Grievance.received(
                new GrievanceIdentity(new UUID(0x7000L, 9), "C-2026-7Q3KD2XM", raisedBy, "ko", RECEIVED_ON),
                subject,
                "Something went wrong.",
                TIMES);
    }

    /** A case about that subject that has come so far, a complaint about a client with the client heard. */
    static Grievance in(GrievanceState state, Subject subject) {
        Grievance received = received(subject);
        return switch (state) {
            case RECEIVED -> received;
            case ACKNOWLEDGED -> after(received, QUALITY, ACKNOWLEDGE);
            case VALIDATED -> after(in(GrievanceState.ACKNOWLEDGED, subject), QUALITY, validate(subject));
            case REJECTED -> after(in(GrievanceState.ACKNOWLEDGED, subject), QUALITY, REJECT);
            case INVESTIGATING -> heard(after(in(GrievanceState.VALIDATED, subject), QUALITY, ASSIGN));
            case DECIDED -> after(in(GrievanceState.INVESTIGATING, subject), DECIDER, DECIDE);
            case NOTIFIED -> after(in(GrievanceState.DECIDED, subject), QUALITY, NOTIFY);
            case CLOSED -> after(in(GrievanceState.NOTIFIED, subject), QUALITY, CLOSE);
        };
    }

    private static Grievance heard(Grievance grievance) {
        return grievance.subject().concern() == Concern.CERTIFIED_CLIENT
                ? after(after(grievance, HANDLER, REFER), HANDLER, ANSWER)
                : grievance;
    }

    static Grievance after(Grievance grievance, Actor actor, GrievanceCommand command) {
        return decide(grievance, actor, command).orThrow().state();
    }

    static Outcome<Grievance, Step> decide(
            Grievance grievance, Actor actor, GrievanceCommand command, String... involved) {
        return GrievanceDecisions.decide(
                command, grievance, actor, new KnownPeople(Set.of(involved), true), TIMES, TODAY);
    }
}
