package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.domain.LateStage2;
import dev.proofmark.audit.audit.domain.Meeting;
import dev.proofmark.audit.programme.domain.Agreement;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lead auditor holds the opening meeting (ISO/IEC 17021-1:2015, 9.4.2). */
@ApplicationScoped
public class OpenAudit {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final FirstStage firstStage;
    private final SignedAgreements agreements;
    private final Opening opening;
    private final AuditConfig config;

    public OpenAudit(
            AuditAccess access,
            AuditChanges changes,
            FirstStage firstStage,
            SignedAgreements agreements,
            Opening opening,
            AuditConfig config) {
        this.access = access;
        this.changes = changes;
        this.firstStage = firstStage;
        this.agreements = agreements;
        this.opening = opening;
        this.config = config;
    }

    /**
     * What the lead says of the opening.
     *
     * @param repeatingStage1 why stage 1 need not be repeated, where stage 2 comes late
     */
    public record Told(@Nullable Meeting meeting, @Nullable String repeatingStage1) {}

    public Uni<Audit> handle(UUID id, Told told, CommandContext context) {
        return access.asTeam(id, context)
                .chain(audit -> agreements
                        .programmeOf(audit)
                        .chain(programme -> firstStage
                                .conclusion(audit)
                                .map(stage1 -> new AuditCommand.Open(
                                        signedOn(programme).orElse(null),
                                        stage1.orElse(null),
                                        told.meeting(),
                                        new LateStage2(config.stage1ToStage2MaxDays(), told.repeatingStage1())))
                                .chain(command -> changes.carryOut(audit, command, context))
                                .call(opened -> opening.held(opened, programme, told, context))));
    }

    private static Optional<LocalDate> signedOn(Programme programme) {
        return Optional.ofNullable(programme.agreement()).map(Agreement::signedOn);
    }
}
