package dev.proofmark.audit.audittime.usecase;

import dev.proofmark.audit.audittime.domain.AuditTimeTable;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import java.util.Optional;

/** The audit-time tables of the schemes. */
public interface AuditTimeTables {

    /** The table of a scheme version; empty for a scheme that we don't know. */
    Optional<AuditTimeTable> of(SchemeVersion scheme);
}
