package dev.proofmark.audit.programme.usecase;

import dev.proofmark.audit.programme.domain.SchemeVersion;

/** Which schemes have their certifications audited; the others have products evaluated (ISO/IEC 17065:2012, 7.4). */
public interface AuditedSchemes {

    boolean audit(SchemeVersion scheme);
}
