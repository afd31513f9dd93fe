package dev.proofmark.audit.programme.persistence;

import dev.proofmark.audit.programme.domain.ProgrammeAudit;
import java.util.List;

/** The programme's audits as one JSON object. */
record StoredAudits(List<ProgrammeAudit> audits) {

    StoredAudits {
        audits = List.copyOf(audits);
    }
}
