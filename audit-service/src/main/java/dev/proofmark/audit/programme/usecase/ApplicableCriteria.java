package dev.proofmark.audit.programme.usecase;

import dev.proofmark.audit.programme.domain.AuditCriteria;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.SchemeVersion;

/** What the schemes let be audited. */
public interface ApplicableCriteria {

    /** The scheme's clauses, and those of its controls that apply within the scope. */
    AuditCriteria of(SchemeVersion scheme, AuditScope scope);
}
