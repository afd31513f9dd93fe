package dev.proofmark.audit.checklist.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.checklist.domain.Coverage;
import io.smallrye.mutiny.Uni;

/** Which clauses and controls belong to which audit of a cycle: the programme's to say. */
public interface AuditCoverage {

    Uni<Coverage> of(Audit audit);
}
