package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.domain.AuditIdentity;
import dev.proofmark.audit.audit.domain.AuditStatus;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.ProgrammeAudit;
import dev.proofmark.audit.programme.usecase.AuditSchedule;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the audits as their programme wants them, and dates them when the certificate is known (I-24). */
@ApplicationScoped
public class ScheduleAudits implements AuditSchedule {

    /** Whom the programme can do without: what has begun is brought to its end. */
    private static final Set<AuditStatus> LIFTABLE = EnumSet.of(
            AuditStatus.PLANNED,
            AuditStatus.TEAM_PROPOSED,
            AuditStatus.TEAM_CONFIRMED,
            AuditStatus.PLAN_SENT,
            AuditStatus.POSTPONED);

    private final Audits audits;
    private final AuditChanges changes;
    private final AuditDeadlines deadlines;

    public ScheduleAudits(Audits audits, AuditChanges changes, AuditDeadlines deadlines) {
        this.audits = audits;
        this.changes = changes;
        this.deadlines = deadlines;
    }

    @Override
    public Uni<Void> follow(Programme programme, CommandContext context) {
        return audits.ofProgrammeForChange(programme.id())
                .chain(known -> follow(programme, byId(known), context))
                .chain(() -> deadlines.follow(programme, context));
    }

    private static Map<UUID, Audit> byId(List<Audit> audits) {
        return audits.stream().collect(Collectors.toUnmodifiableMap(Audit::id, Function.identity()));
    }

    private Uni<Void> follow(Programme programme, Map<UUID, Audit> known, CommandContext context) {
        Uni<Void> followed = Uni.createFrom().voidItem();
        for (var programmed : programme.audits()) {
            followed = followed.chain(() -> follow(programme, programmed, known.get(programmed.auditId()), context));
        }
        return followed;
    }

    private Uni<Void> follow(
            Programme programme, ProgrammeAudit programmed, @Nullable Audit known, CommandContext context) {
        if (known == null && programmed.heldOn() != null) {
            return Uni.createFrom().voidItem(); // Held before the certification was taken over: its record is not here.
        }
        if (known == null) {
            var planned = Audit.planned(identity(programme, programmed), programmed.dueBy());
            return audits.add(planned, context.now())
                    .chain(added -> programmed.lifted()
                            ? changes.carryOut(added, new AuditCommand.Lift(), context)
                            : Uni.createFrom().item(added))
                    .replaceWithVoid();
        }
        return command(programme, programmed, known)
                .map(command -> changes.carryOut(known, command, context).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Optional<AuditCommand> command(Programme programme, ProgrammeAudit programmed, Audit known) {
        if (programmed.lifted()) {
            return LIFTABLE.contains(known.status()) ? Optional.of(new AuditCommand.Lift()) : Optional.empty();
        }
        LocalDate dueBy = programmed.dueBy();
        if (known.status() == AuditStatus.CANCELLED) {
            return known.course().calledOff() ? Optional.empty() : Optional.of(new AuditCommand.WantAgain(dueBy));
        }
        if (dueBy != null && !Objects.equals(dueBy, known.dueBy()) && known.status() != AuditStatus.CLOSED) {
            return Optional.of(new AuditCommand.SetDueDate(dueBy));
        }
        return known.status() == AuditStatus.RECOMMENDED && decided(programme, programmed)
                ? Optional.of(new AuditCommand.Close())
                : Optional.empty();
    }

    /** Whether the decision that the audit led to has begun its cycle, or the one after. */
    private static boolean decided(Programme programme, ProgrammeAudit audit) {
        return programme.cycle().isPresent()
                && (audit.kind().isInitial() || audit.place().cycle() < programme.cycleNumber());
    }

    private static AuditIdentity identity(Programme programme, ProgrammeAudit audit) {
        var identity = programme.identity();
        return new AuditIdentity(
                audit.auditId(),
                identity.programmeId(),
                identity.certificationId(),
                identity.organisationId(),
                audit.place());
    }
}
