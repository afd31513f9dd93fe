package dev.proofmark.certificate.grievance.persistence;

import dev.proofmark.certificate.grievance.domain.Entry;
import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.certificate.grievance.domain.GrievanceState;
import dev.proofmark.certificate.grievance.usecase.GrievanceFilter;
import dev.proofmark.certificate.grievance.usecase.Grievances;
import dev.proofmark.certificate.grievance.usecase.Viewer;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Complaints and appeals by Hibernate Reactive. */
@ApplicationScoped
class HibernateGrievances implements Grievances {

    @Override
    public Uni<Void> add(Grievance grievance) {
        GrievanceRow row = new GrievanceRow();
        row.take(grievance);
        return Panache.getSession().chain(session -> session.persist(row).chain(session::flush));
    }

    @Override
    public Uni<Optional<Grievance>> find(GrievanceKind kind, UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(GrievanceRow.class, id))
                .chain(row -> row == null || row.kind != kind
                        ? nothing()
                        : whole(List.of(row)).map(found -> found.stream().findFirst()));
    }

    @Override
    public Uni<Optional<Grievance>> find(GrievanceKind kind, String reference) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from GrievanceRow where reference = :reference and kind = :kind", GrievanceRow.class)
                        .setParameter("reference", reference)
                        .setParameter("kind", kind)
                        .getResultList())
                .chain(HibernateGrievances::whole)
                .map(found -> found.stream().findFirst());
    }

    private static Uni<Optional<Grievance>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }

    @Override
    public Uni<Boolean> isAppealedAgainst(UUID decisionId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select count(g) from GrievanceRow g where g.decisionId = :decision and g.state <> :closed",
                                Long.class)
                        .setParameter("decision", decisionId)
                        .setParameter("closed", GrievanceState.CLOSED)
                        .getSingleResult())
                .map(open -> open > 0);
    }

    /** The case first: of two commands the slower one fails there, before it writes a step of the same number. */
    @Override
    public Uni<Grievance> save(Grievance grievance) {
        int number = grievance.history().size();
        StepRow step = StepRow.of(grievance.id(), number, grievance.history().getLast());
        return Panache.getSession()
                .chain(session -> session.find(GrievanceRow.class, grievance.id())
                        .invoke(row -> change(row, grievance))
                        .call(session::flush)
                        .call(() -> session.persist(step).chain(session::flush)))
                .map(row -> row.toGrievance(grievance.history()));
    }

    private static void change(GrievanceRow row, Grievance grievance) {
        if (row.version != grievance.version()) {
            throw new OptimisticLockException();
        }
        row.take(grievance);
    }

    @Override
    public Uni<List<Grievance>> list(GrievanceKind kind, Viewer viewer, GrievanceFilter filter, PageRequest page) {
        GrievanceQuery query = new GrievanceQuery(kind, page.afterOrStart());
        query.visibleTo(viewer);
        query.wanted(filter);
        return Panache.getSession()
                .chain(session ->
                        query.on(session).setMaxResults(page.rowsToRead()).getResultList())
                .chain(HibernateGrievances::whole);
    }

    private static Uni<List<Grievance>> whole(List<GrievanceRow> rows) {
        return Panache.getSession()
                .chain(session ->
                        histories(session, rows.stream().map(row -> row.id).toList()))
                .map(histories -> rows.stream()
                        .map(row -> row.toGrievance(histories.getOrDefault(row.id, List.of())))
                        .toList());
    }

    private static Uni<Map<UUID, List<Entry>>> histories(Mutiny.Session session, List<UUID> ids) {
        return session.createSelectionQuery(
                        "from StepRow s where s.id.grievanceId in :ids order by s.id.grievanceId, s.id.number",
                        StepRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.id.grievanceId(),
                                Collectors.mapping(StepRow::toEntry, Collectors.toList()))));
    }
}
