package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.finding.domain.FindingStanding;
import dev.proofmark.audit.programme.domain.AuditScope;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be asked of an audit, with the facts of other things that its rules need. */
public sealed interface AuditCommand {

    /** The command's name, as refusals tell it. */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * The programme manager shows a team and dates to the client.
     *
     * @param facts what is known of its people
     * @param objectionDays days that the client has for an objection
     */
    record ProposeTeam(UUID proposalId, Team team, AuditDays days, TeamFacts facts, int objectionDays)
            implements AuditCommand {}

    /** The client accepts the team, which ends the time for objections. */
    record AcceptTeam(UUID proposalId) implements AuditCommand {}

    /** The client objects: another team has to be proposed. */
    record ObjectToTeam(String reason) implements AuditCommand {}

    /**
     * The programme manager confirms the team.
     *
     * @param facts what is known of its people now: much may have changed since the proposal
     */
    record ConfirmTeam(UUID proposalId, TeamFacts facts) implements AuditCommand {}

    /**
     * The lead sends the plan, or sends it anew before the opening.
     *
     * @param determined auditors' time with the client as it was determined; null where none is
     * @param unknownClauses those in the plan that the scheme does not have
     */
    record SendPlan(
            AuditPlan plan, AuditScope scope, @Nullable Duration determined, Set<String> unknownClauses)
            implements AuditCommand {
        public SendPlan {
            unknownClauses = Set.copyOf(unknownClauses);
        }
    }

    /**
     * The lead holds the opening meeting.
     *
     * @param agreementSignedOn null while no signed agreement is known
     * @param stage1 what stage 1 concluded; null before
     * @param meeting its record; null where the caller left it out
     * @param lateStage2 what the body says of a stage 2 long after stage 1
     */
    record Open(
            @Nullable LocalDate agreementSignedOn,
            @Nullable Conclusion stage1,
            @Nullable Meeting meeting,
            LateStage2 lateStage2)
            implements AuditCommand {}

    /**
     * The lead holds the closing meeting.
     *
     * @param meeting its record; null where the caller left it out
     * @param missing keys of the checklist's items that had to be looked at and were not
     */
    record Conclude(
            @Nullable Readiness readiness,
            String summary,
            List<String> concerns,
            @Nullable Meeting meeting,
            List<String> missing)
            implements AuditCommand {
        public Conclude {
            concerns = List.copyOf(concerns);
            missing = List.copyOf(missing);
        }
    }

    /** The lead issues the report. */
    record IssueReport(boolean nonconformities) implements AuditCommand {}

    /**
     * The lead recommends to those who decide.
     *
     * @param stage1Team everybody of stage 1
     * @param validUntil the last day of the certificate that a recertification follows; null before one
     * @param findings where every finding of the audit stands
     */
    record Recommend(
            RecommendationKind kind,
            String rationale,
            Team stage1Team,
            @Nullable LocalDate validUntil,
            List<FindingStanding> findings)
            implements AuditCommand {
        public Recommend {
            findings = List.copyOf(findings);
        }
    }

    /** The report is amended by a new version (ISO/IEC 17021-1:2015, 9.4.8). */
    record AmendReport() implements AuditCommand {}

    /**
     * The audit will be held on other days.
     *
     * @param byProgrammeManager whether the actor is one
     */
    record Postpone(String reason, boolean byProgrammeManager) implements AuditCommand {}

    /**
     * The audit will not be held, or not to its end.
     *
     * @param byProgrammeManager whether the actor is one
     */
    record Cancel(String reason, boolean byProgrammeManager) implements AuditCommand {}
    /**
     * The lead concludes after a surveillance that the certificate is maintained.
     *
     * @param suspended whether the certificate is suspended
     * @param findings where every finding of the audit stands
     */
    record RecordMaintenance(String rationale, boolean suspended, List<FindingStanding> findings)
            implements AuditCommand {
        public RecordMaintenance {
            findings = List.copyOf(findings);
        }
    }

    /** The decision dates the audit. */
    record SetDueDate(LocalDate dueBy) implements AuditCommand {}

    /** The certificate followed from the recommendation. */
    record Close() implements AuditCommand {}
}
