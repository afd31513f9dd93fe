package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a plan together as it is sent: everything of ISO/IEC 17021-1:2015, 9.2.3.2. */
final class PlanContent {

    private PlanContent() {}

    static String of(Audit audit, PlanBasis basis, int version, LocalDate sentOn) {
        var plan = Objects.requireNonNull(audit.preparation().plan());
        var members = new HashMap<String, @Nullable Object>();
        members.put("certificationBody", basis.certificationBody());
        members.put("scheme", basis.scheme().id() + ":" + basis.scheme().version());
        members.put("certificationId", audit.identity().certificationId().toString());
        members.put("auditId", audit.id().toString());
        members.put("auditType", audit.kind().name());
        members.put("version", version);
        members.put("sentOn", sentOn.toString());
        members.put("client", AuditContent.client(basis.scope()));
        members.put("scope", AuditContent.scope(basis.scope()));
        members.put("firstDay", audit.days().firstDay().toString());
        members.put("lastDay", audit.days().lastDay().toString());
        members.put("team", AuditContent.team(audit.confirmedTeam()));
        members.put("objectives", plan.objectives());
        members.put("criteria", plan.criteria());
        members.put("concerns", basis.concerns());
        members.put("slots", plan.slots().stream().map(AuditContent::slot).toList());
        return CanonicalJson.of(members);
    }
}
