package dev.proofmark.audit.finding.persistence;

import dev.proofmark.audit.finding.usecase.FindingFilter;
import dev.proofmark.audit.programme.usecase.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The query of a list: it says only what is asked for, so that an index can serve it. */
final class FindingQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Whose teams' audits and whose organisations' findings: the others are not there. */
    void visibleTo(Viewer viewer) {
        if (viewer.everything()) {
            return;
        }
        List<String> reasons = new ArrayList<>();
        if (!viewer.organisations().isEmpty()) {
            reasons.add("f.organisationId in :organisations");
            parameters.put("organisations", viewer.organisations());
        }
        reasons.add("f.auditId in (select m.id.auditId from AuditMemberRow m where m.id.personId = :person)");
        parameters.put("person", viewer.onTeamsAs());
        conditions.add("(" + String.join(" or ", reasons) + ")");
    }

    void wanted(FindingFilter filter) {
        equal("status", filter.status());
        equal("grade", filter.grade());
        equal("certificationId", filter.certificationId());
        equal("auditId", filter.auditId());
        var dueBefore = filter.dueBefore();
        if (dueBefore != null) {
            conditions.add("f.dueOn < :dueBefore");
            parameters.put("dueBefore", dueBefore);
        }
    }

    private void equal(String member, @Nullable Object value) {
        if (value != null) {
            conditions.add("f." + member + " = :" + member);
            parameters.put(member, value);
        }
    }

    void after(UUID id) {
        conditions.add("f.id > :after");
        parameters.put("after", id);
    }

    Mutiny.SelectionQuery<FindingRow> on(Mutiny.Session session) {
        Mutiny.SelectionQuery<FindingRow> query = session.createQuery(
                "from FindingRow f where " + String.join(" and ", conditions) + " order by f.id", FindingRow.class);
        parameters.forEach(query::setParameter);
        return query;
    }
}
