package dev.proofmark.audit.evaluation.persistence;

import dev.proofmark.audit.evaluation.usecase.EvaluationFilter;
import dev.proofmark.audit.evaluation.usecase.EvaluationViewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The query of a list: it says only what is asked for, so that an index can serve it. */
final class EvaluationQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Whose assignments and whose organisations' evaluations: the others are not there. */
    void visibleTo(EvaluationViewer viewer) {
        if (viewer.everything()) {
            return;
        }
        List<String> reasons = new ArrayList<>();
        if (!viewer.organisations().isEmpty()) {
            reasons.add("e.organisationId in :organisations");
            parameters.put("organisations", viewer.organisations());
        }
        if (!viewer.roles().isEmpty()) {
            reasons.add("e.id in (select m.id.evaluationId from EvaluationMemberRow m"
                    + " where m.id.personId = :person and m.id.role in :roles)");
            parameters.put("person", viewer.personId());
            parameters.put("roles", viewer.roles());
        }
        conditions.add(reasons.isEmpty() ? "1 = 0" : "(" + String.join(" or ", reasons) + ")");
    }

    void wanted(EvaluationFilter filter) {
        equal("status", filter.status());
        equal("certificationId", filter.certificationId());
    }

    private void equal(String member, @Nullable Object value) {
        if (value != null) {
            conditions.add("e." + member + " = :" + member);
            parameters.put(member, value);
        }
    }

    void after(UUID id) {
        conditions.add("e.id > :after");
        parameters.put("after", id);
    }

    Mutiny.SelectionQuery<EvaluationRow> on(Mutiny.Session session) {
        Mutiny.SelectionQuery<EvaluationRow> query = session.createQuery(
                "from EvaluationRow e where " + String.join(" and ", conditions) + " order by e.id",
                EvaluationRow.class);
        parameters.forEach(query::setParameter);
        return query;
    }
}
