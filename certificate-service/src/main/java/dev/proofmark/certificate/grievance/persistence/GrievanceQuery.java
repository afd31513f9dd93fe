package dev.proofmark.certificate.grievance.persistence;

import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.certificate.grievance.usecase.GrievanceFilter;
import dev.proofmark.certificate.grievance.usecase.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The query of a list: it says only what is asked for, so that an index can serve it. */
final class GrievanceQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    GrievanceQuery(GrievanceKind kind, UUID after) {
        compare("kind", "=", kind);
        compare("id", ">", after);
    }

    /** What somebody handles or has raised; an appeal is its organisation's, whoever of it raised it. */
    void visibleTo(Viewer viewer) {
        if (viewer.everything()) {
            return;
        }
        List<String> reasons = new ArrayList<>(List.of(
                "g.handler = :person",
                "(g.raisedBy = :person and g.kind = " + GrievanceKind.class.getName() + ".COMPLAINT)"));
        parameters.put("person", viewer.personId());
        if (!viewer.organisations().isEmpty()) {
            reasons.add(
                    "(g.organisationId in :organisations and g.kind = " + GrievanceKind.class.getName() + ".APPEAL)");
            parameters.put("organisations", viewer.organisations());
        }
        conditions.add("(" + String.join(" or ", reasons) + ")");
    }

    void wanted(GrievanceFilter filter) {
        compare("reference", "=", filter.reference());
        compare("state", "=", filter.state());
        compare("handler", "=", filter.handler());
        compare("actBy", "<", filter.dueBefore());
    }

    private void compare(String member, String operator, @Nullable Object value) {
        if (value != null) {
            conditions.add("g." + member + " " + operator + " :" + member);
            parameters.put(member, value);
        }
    }

    Mutiny.SelectionQuery<GrievanceRow> on(Mutiny.Session session) {
        Mutiny.SelectionQuery<GrievanceRow> query = session.createSelectionQuery(
                "from GrievanceRow g where " + String.join(" and ", conditions) + " order by g.id", GrievanceRow.class);
        parameters.forEach(query::setParameter);
        return query;
    }
}
