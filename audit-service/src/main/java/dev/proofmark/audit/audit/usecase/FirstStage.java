package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.Conclusion;
import dev.proofmark.audit.programme.domain.AuditKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What the stage 1 of an audit's programme concluded. */
@ApplicationScoped
public class FirstStage {

    private final Audits audits;

    public FirstStage(Audits audits) {
        this.audits = audits;
    }

    /** Its conclusion, once there is one. */
    public Uni<Optional<Conclusion>> conclusion(Audit audit) {
        return audits.latest(audit.identity().programmeId(), AuditKind.STAGE_1)
                .map(stage1 -> stage1.map(Audit::conclusion));
    }

    /** The areas of concern that a stage 2 has to follow up (ISO/IEC 17021-1:2015, 9.3.1.2.2); none for other kinds. */
    public Uni<List<String>> concerns(Audit audit) {
        return audit.kind() == AuditKind.STAGE_2
                ? conclusion(audit)
                        .map(stage1 -> stage1.map(Conclusion::concerns).orElseGet(List::of))
                : Uni.createFrom().item(List.of());
    }
}
