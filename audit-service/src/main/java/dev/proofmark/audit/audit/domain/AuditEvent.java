package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.finding.domain.FindingStanding;
import java.util.List;

/** What has happened to an audit that others have to know. */
public sealed interface AuditEvent {

    /** The client may accept or object: it must hear of it in time (ISO/IEC 17021-1:2015, 9.2.3.5). */
    record TeamProposed(TeamProposal proposal) implements AuditEvent {}

    record TeamConfirmed() implements AuditEvent {}

    record Concluded() implements AuditEvent {}

    /** The certificate is maintained on the lead's word. */
    record Maintained(List<FindingStanding> findings) implements AuditEvent {
        public Maintained {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The lead has recommended.
     *
     * @param team everybody of stage 1 and stage 2: none of them may decide (ISO/IEC 17021-1:2015, 9.5.1.1)
     */
    record Recommended(Team team, List<FindingStanding> findings) implements AuditEvent {
        public Recommended {
            findings = List.copyOf(findings);
        }
    }
}
