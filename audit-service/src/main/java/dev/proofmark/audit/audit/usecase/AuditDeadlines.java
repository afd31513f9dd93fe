package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditStatus;
import dev.proofmark.audit.audit.domain.MajorsInTime;
import dev.proofmark.audit.deadline.domain.DeadlineKind;
import dev.proofmark.audit.deadline.domain.DeadlineSubject;
import dev.proofmark.audit.deadline.usecase.Deadlines;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.AuditPlace;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.ProgrammeAudit;
import dev.proofmark.audit.programme.domain.ProgrammeStatus;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The days that audits set and meet. */
@ApplicationScoped
public class AuditDeadlines {

    private final Deadlines deadlines;
    private final AuditConfig config;
    private final Audits audits;

    public AuditDeadlines(Deadlines deadlines, AuditConfig config, Audits audits) {
        this.deadlines = deadlines;
        this.config = config;
        this.audits = audits;
    }

    /** Sets and lifts what follows from a programme that was planned anew. */
    Uni<Void> follow(Programme programme, CommandContext context) {
        if (programme.status() == ProgrammeStatus.ENDED) {
            return deadlines.liftAll(programme.identity().certificationId(), context);
        }
        Uni<Void> followed = Uni.createFrom().voidItem();
        for (ProgrammeAudit audit : programme.audits()) {
            followed = followed.chain(() -> follow(programme, audit, context));
        }
        return followed;
    }

    /** The later audits of each cycle have last days (I-24, I-25, I-27). */
    private Uni<Void> follow(Programme programme, ProgrammeAudit audit, CommandContext context) {
        LocalDate dueBy = audit.dueBy();
        Optional<DeadlineKind> kind = ofItsOwnDay(audit.place());
        if (dueBy == null || kind.isEmpty() || audit.heldOn() != null) {
            return Uni.createFrom().voidItem();
        }
        return audit.lifted()
                ? deadlines.lift(kind.get(), audit.auditId(), context)
                : deadlines.set(subject(kind.get(), programme, audit), dueBy, context);
    }

    /** Sets and meets what follows from a change of an audit. */
    Uni<Void> follow(Audit before, Audit after, CommandContext context) {
        return when(before.openedOn() == null && after.openedOn() != null, () -> opened(after, context))
                .chain(() -> when(
                        before.conclusion() == null && after.conclusion() != null, () -> concluded(after, context)))
                .chain(() -> when(
                        before.recommendation() == null && after.recommendation() != null,
                        () -> deadlines.meet(DeadlineKind.SIX_MONTHS_AFTER_STAGE_2, after.id(), context)))
                .chain(() -> when(
                        before.status() != AuditStatus.CLOSED && after.status() == AuditStatus.CLOSED,
                        () -> closed(after, context)));
    }

    private Uni<Void> opened(Audit audit, CommandContext context) {
        return audit.kind() == AuditKind.STAGE_2
                ? audits.latest(audit.identity().programmeId(), AuditKind.STAGE_1)
                        .chain(found -> found.map(
                                        stage1 -> deadlines.meet(DeadlineKind.STAGE_1_TO_STAGE_2, stage1.id(), context))
                                .orElseGet(() -> Uni.createFrom().voidItem()))
                : Uni.createFrom().voidItem();
    }

    /** A surveillance counts from its last day on; a recertification only when it is decided. */
    private Uni<Void> concluded(Audit audit, CommandContext context) {
        var conclusion = audit.conclusion();
        if (conclusion == null) {
            return Uni.createFrom().voidItem();
        }
        return switch (audit.kind()) {
            case STAGE_1 ->
                when(
                        conclusion.permitsStage2(),
                        () -> deadlines.set(
                                subject(DeadlineKind.STAGE_1_TO_STAGE_2, audit),
                                conclusion.concludedOn().plusDays(config.stage1ToStage2MaxDays()),
                                context));
            case STAGE_2 ->
                deadlines.set(
                        subject(DeadlineKind.SIX_MONTHS_AFTER_STAGE_2, audit),
                        MajorsInTime.afterStage2(audit),
                        context);
            case SURVEILLANCE, RECERTIFICATION, SPECIAL, SHORT_NOTICE ->
                ofItsOwnDay(audit.identity().place())
                        .filter(kind -> kind != DeadlineKind.RECERTIFICATION)
                        .map(kind -> deadlines.meet(kind, audit.id(), context))
                        .orElseGet(() -> Uni.createFrom().voidItem());
        };
    }

    private Uni<Void> closed(Audit audit, CommandContext context) {
        return audit.kind() == AuditKind.RECERTIFICATION
                ? deadlines.meet(DeadlineKind.RECERTIFICATION, audit.id(), context)
                : Uni.createFrom().voidItem();
    }

    /** The first surveillance has a day of its own after the first decision only (ISO/IEC 17021-1:2015, 9.1.3.3). */
    private static Optional<DeadlineKind> ofItsOwnDay(AuditPlace place) {
        return switch (place.kind()) {
            case SURVEILLANCE ->
                Optional.of(
                        place.cycle() == 1 && place.sequence() == 1
                                ? DeadlineKind.FIRST_SURVEILLANCE
                                : DeadlineKind.YEARLY_SURVEILLANCE);
            case RECERTIFICATION -> Optional.of(DeadlineKind.RECERTIFICATION);
            case STAGE_1, STAGE_2, SPECIAL, SHORT_NOTICE -> Optional.empty();
        };
    }

    private static DeadlineSubject subject(DeadlineKind kind, Programme programme, ProgrammeAudit audit) {
        var identity = programme.identity();
        return new DeadlineSubject(kind, audit.auditId(), identity.certificationId(), identity.organisationId());
    }

    private static DeadlineSubject subject(DeadlineKind kind, Audit audit) {
        return new DeadlineSubject(
                kind,
                audit.id(),
                audit.identity().certificationId(),
                audit.identity().organisationId());
    }

    private static Uni<Void> when(boolean so, Supplier<Uni<Void>> then) {
        return so ? then.get() : Uni.createFrom().voidItem();
    }
}
