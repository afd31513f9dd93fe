package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.domain.AuditPlan;
import dev.proofmark.audit.audittime.usecase.ReadAuditTimes;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The lead auditor sends the plan to the client (ISO/IEC 17021-1:2015, 9.2.3). */
@ApplicationScoped
public class SendPlan {

    private static final int MONTHS_OF_YEAR = 12;

    private final AuditAccess access;
    private final AuditChanges changes;
    private final SignedAgreements agreements;
    private final ReadAuditTimes times;

    public SendPlan(AuditAccess access, AuditChanges changes, SignedAgreements agreements, ReadAuditTimes times) {
        this.access = access;
        this.changes = changes;
        this.agreements = agreements;
        this.times = times;
    }

    public Uni<Audit> handle(UUID id, AuditPlan plan, CommandContext context) {
        return access.asTeam(id, context)
                .chain(audit -> agreements
                        .scopeOf(audit)
                        .chain(scope -> determined(audit)
                                .map(time -> new AuditCommand.SendPlan(plan, scope, time.orElse(null))))
                        .chain(command -> changes.carryOut(audit, command, context)));
    }

    private Uni<Optional<Duration>> determined(Audit audit) {
        return agreements
                .programmeOf(audit)
                .chain(programme -> times.auditing(programme.identity().applicationId(), audit.kind())
                        .map(time -> time.map(ofYear -> ofAudit(ofYear, audit, programme))));
    }

    /** The surveillances of a year share its time. */
    private static Duration ofAudit(Duration ofYear, Audit audit, Programme programme) {
        return audit.kind() == AuditKind.SURVEILLANCE
                ? ofYear.multipliedBy(programme.interval().months()).dividedBy(MONTHS_OF_YEAR)
                : ofYear;
    }
}
