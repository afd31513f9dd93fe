package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.programme.domain.Agreement;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The lead auditor holds the opening meeting (ISO/IEC 17021-1:2015, 9.4.3). */
@ApplicationScoped
public class OpenAudit {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final Audits audits;
    private final SignedAgreements agreements;

    public OpenAudit(AuditAccess access, AuditChanges changes, Audits audits, SignedAgreements agreements) {
        this.access = access;
        this.changes = changes;
        this.audits = audits;
        this.agreements = agreements;
    }

    public Uni<Audit> handle(UUID id, CommandContext context) {
        return access.asTeam(id, context)
                .chain(audit -> agreements
                        .of(audit)
                        .chain(agreement -> audits.latest(audit.identity().programmeId(), AuditKind.STAGE_1)
                                .map(stage1 -> new AuditCommand.Open(
                                        agreement.map(Agreement::signedOn).orElse(null),
                                        stage1.map(Audit::conclusion).orElse(null))))
                        .chain(command -> changes.carryOut(audit, command, context)));
    }
}
