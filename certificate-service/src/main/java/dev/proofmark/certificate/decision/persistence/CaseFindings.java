package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.Finding;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rows of the cases' findings. */
final class CaseFindings {

    /** Most findings that are told of are new: they are not looked for first. */
    private static final String ADD = """
            insert into case_finding (certification_id, finding_id, grade, requirement, status, told_at, told_by)
            values (:certification, :finding, :grade, cast(:requirement as text), :status, :toldAt, :toldBy)
            on conflict (certification_id, finding_id) do nothing
            """;

    private CaseFindings() {}

    /** All of each certification, by its id; those without any are left out. */
    static Uni<Map<UUID, List<Finding>>> of(Collection<UUID> certifications) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from CaseFindingRow where id.certificationId in :certifications order by id.findingId",
                                CaseFindingRow.class)
                        .setParameter("certifications", certifications)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.id.certificationId(),
                                Collectors.mapping(CaseFindingRow::toFinding, Collectors.toList()))));
    }

    /** Writes each finding that is new, or the newer word on one that is known. */
    static Uni<Void> write(Mutiny.Session session, UUID certification, List<Finding> told) {
        return Multi.createFrom()
                .iterable(told)
                .onItem()
                .transformToUniAndConcatenate(finding -> write(session, certification, finding))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> write(Mutiny.Session session, UUID certification, Finding told) {
        return add(session, certification, told)
                .chain(added -> added
                        ? Uni.createFrom().voidItem()
                        : session.find(CaseFindingRow.class, new CaseFindingRow.Id(certification, told.id()))
                                .invoke(row -> row.take(Finding.newer(row.toFinding(), told)))
                                .replaceWithVoid());
    }

    private static Uni<Boolean> add(Mutiny.Session session, UUID certification, Finding told) {
        return session.createNativeQuery(ADD)
                .setParameter("certification", certification)
                .setParameter("finding", told.id())
                .setParameter("grade", told.grade().name())
                .setParameter("requirement", told.requirement())
                .setParameter("status", told.status().name())
                .setParameter("toldAt", told.asOf().time())
                .setParameter("toldBy", told.asOf().eventId())
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }
}
