package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditStatus;
import dev.proofmark.audit.deadline.domain.DeadlineKind;
import dev.proofmark.audit.deadline.domain.DeadlineSubject;
import dev.proofmark.audit.deadline.usecase.DeadlineConfig;
import dev.proofmark.audit.deadline.usecase.Deadlines;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The days that audits set and meet. */
@ApplicationScoped
public class AuditDeadlines {

    private static final int MONTHS_AFTER_STAGE_2 = 6;

    private final Deadlines deadlines;
    private final DeadlineConfig config;
    private final Audits audits;

    public AuditDeadlines(Deadlines deadlines, DeadlineConfig config, Audits audits) {
        this.deadlines = deadlines;
        this.config = config;
        this.audits = audits;
    }

    /** Sets and meets what follows from a change of an audit. */
    public Uni<Void> follow(Audit before, Audit after, CommandContext context) {
        return when(after.dueBy() != null && !after.dueBy().equals(before.dueBy()), () -> dated(after, context))
                .chain(() -> when(before.openedOn() == null && after.openedOn() != null, () -> opened(after, context)))
                .chain(() -> when(
                        before.conclusion() == null && after.conclusion() != null, () -> concluded(after, context)))
                .chain(() -> when(
                        before.recommendation() == null && after.recommendation() != null,
                        () -> deadlines.meet(DeadlineKind.SIX_MONTHS_AFTER_STAGE_2, after.id(), context)))
                .chain(() -> when(
                        before.status() != AuditStatus.CLOSED && after.status() == AuditStatus.CLOSED,
                        () -> closed(after, context)));
    }

    /** The later audits have their last days (I-24, I-25, I-27). */
    private Uni<Void> dated(Audit audit, CommandContext context) {
        LocalDate dueBy = audit.dueBy();
        Optional<DeadlineKind> kind = ofItsOwnDay(audit);
        return dueBy == null || kind.isEmpty() || audit.conclusion() != null
                ? Uni.createFrom().voidItem()
                : deadlines.set(subject(kind.get(), audit), dueBy, context);
    }

    private Uni<Void> opened(Audit audit, CommandContext context) {
        return audit.kind() == AuditKind.STAGE_2
                ? audits.ofProgramme(audit.identity().programmeId(), AuditKind.STAGE_1)
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
                        conclusion.concludedOn().plusMonths(MONTHS_AFTER_STAGE_2),
                        context);
            case SURVEILLANCE_1 -> deadlines.meet(DeadlineKind.FIRST_SURVEILLANCE, audit.id(), context);
            case SURVEILLANCE_2 -> deadlines.meet(DeadlineKind.YEARLY_SURVEILLANCE, audit.id(), context);
            case RECERTIFICATION -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> closed(Audit audit, CommandContext context) {
        return audit.kind() == AuditKind.RECERTIFICATION
                ? deadlines.meet(DeadlineKind.RECERTIFICATION, audit.id(), context)
                : Uni.createFrom().voidItem();
    }

    private static Optional<DeadlineKind> ofItsOwnDay(Audit audit) {
        return switch (audit.kind()) {
            case STAGE_1, STAGE_2 -> Optional.empty();
            case SURVEILLANCE_1 -> Optional.of(DeadlineKind.FIRST_SURVEILLANCE);
            case SURVEILLANCE_2 -> Optional.of(DeadlineKind.YEARLY_SURVEILLANCE);
            case RECERTIFICATION -> Optional.of(DeadlineKind.RECERTIFICATION);
        };
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
