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

/** The rows of the files' findings. */
final class FileFindings {

    /** Most findings that are told of are new: they are not looked for first. */
    private static final String ADD = """
            insert into file_finding (file_id, finding_id, grade, requirement, status, told_at, told_by)
            values (:file, :finding, :grade, cast(:requirement as text), :status, :toldAt, :toldBy)
            on conflict (file_id, finding_id) do nothing
            """;

    private FileFindings() {}

    /** All of each file, by the file's id; files without any are left out. */
    static Uni<Map<UUID, List<Finding>>> of(Collection<UUID> files) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from FileFindingRow where id.fileId in :files order by id.findingId",
                                FileFindingRow.class)
                        .setParameter("files", files)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.id.fileId(),
                                Collectors.mapping(FileFindingRow::toFinding, Collectors.toList()))));
    }

    /** Writes each finding that is new, or the newer word on one that is known. */
    static Uni<Void> write(Mutiny.Session session, UUID file, List<Finding> told) {
        return Multi.createFrom()
                .iterable(told)
                .onItem()
                .transformToUniAndConcatenate(finding -> write(session, file, finding))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> write(Mutiny.Session session, UUID file, Finding told) {
        return add(session, file, told)
                .chain(added -> added
                        ? Uni.createFrom().voidItem()
                        : session.find(FileFindingRow.class, new FileFindingRow.Id(file, told.id()))
                                .invoke(row -> row.take(Finding.newer(row.toFinding(), told)))
                                .replaceWithVoid());
    }

    private static Uni<Boolean> add(Mutiny.Session session, UUID file, Finding told) {
        return session.createNativeQuery(ADD)
                .setParameter("file", file)
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
