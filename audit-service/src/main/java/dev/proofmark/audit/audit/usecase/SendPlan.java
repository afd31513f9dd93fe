package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.domain.AuditPlan;
import dev.proofmark.audit.audittime.usecase.ReadAuditTimes;
import dev.proofmark.audit.finding.usecase.SchemeRequirements;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lead auditor sends the plan to the client (ISO/IEC 17021-1:2015, 9.2.3); every plan that was sent is kept. */
@ApplicationScoped
public class SendPlan {

    private static final int MONTHS_OF_YEAR = 12;

    private final AuditAccess access;
    private final AuditChanges changes;
    private final SignedAgreements agreements;
    private final ReadAuditTimes times;
    private final SchemeRequirements requirements;
    private final KeepPlans keep;

    public SendPlan(
            AuditAccess access,
            AuditChanges changes,
            SignedAgreements agreements,
            ReadAuditTimes times,
            SchemeRequirements requirements,
            KeepPlans keep) {
        this.access = access;
        this.changes = changes;
        this.agreements = agreements;
        this.times = times;
        this.requirements = requirements;
        this.keep = keep;
    }

    public Uni<Audit> handle(UUID id, AuditPlan plan, CommandContext context) {
        return access.asTeam(id, context)
                .chain(audit -> agreements
                        .scopeOf(audit)
                        .chain(scope -> agreements
                                .programmeOf(audit)
                                .chain(programme -> send(audit, plan, scope, programme, context))));
    }

    private Uni<Audit> send(
            Audit audit, AuditPlan plan, AuditScope scope, Programme programme, CommandContext context) {
        var unknown = unknown(plan, programme.identity().scheme());
        return auditing(programme, audit)
                .map(time -> time.map(ofYear -> ofAudit(ofYear, audit, programme)))
                .map(time -> new AuditCommand.SendPlan(plan, scope, time.orElse(null), unknown))
                .chain(command -> changes.carryOut(audit, command, context))
                .call(sent -> keep.sent(sent, programme, scope, context));
    }

    /** Nothing was determined here for a certification that the body took over from its former records. */
    private Uni<Optional<Duration>> auditing(Programme programme, Audit audit) {
        var applicationId = programme.identity().applicationId();
        return applicationId == null
                ? Uni.createFrom().item(Optional.empty())
                : times.auditing(applicationId, audit.kind());
    }

    private Set<String> unknown(AuditPlan plan, SchemeVersion scheme) {
        return plan.clauses().stream()
                .filter(clause -> !requirements.exist(scheme, clause))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The surveillances of a year share its time. */
    private static Duration ofAudit(Duration ofYear, Audit audit, Programme programme) {
        return audit.kind() == AuditKind.SURVEILLANCE
                ? ofYear.multipliedBy(programme.interval().months()).dividedBy(MONTHS_OF_YEAR)
                : ofYear;
    }
}
