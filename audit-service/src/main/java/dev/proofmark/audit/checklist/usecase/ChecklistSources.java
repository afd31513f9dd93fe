package dev.proofmark.audit.checklist.usecase;

import dev.proofmark.audit.checklist.domain.ItemSubject;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import java.util.List;

/** What there is to look at. */
public interface ChecklistSources {

    /** The topics of that kind of audit, then the scheme's clauses that demand something, then its controls. */
    List<ItemSubject> asked(AuditKind kind, SchemeVersion scheme);
}
