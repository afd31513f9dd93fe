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

    /** Those of one file that have these ids. */
    static Uni<List<Finding>> of(UUID file, Collection<UUID> findings) {
        if (findings.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from FileFindingRow where id.fileId = :file and id.findingId in :findings",
                                FileFindingRow.class)
                        .setParameter("file", file)
                        .setParameter("findings", findings)
                        .getResultList())
                .map(rows -> rows.stream().map(FileFindingRow::toFinding).toList());
    }

    /** Writes those that are new or say something else than before. */
    static Uni<Void> write(UUID file, List<Finding> before, List<Finding> after) {
        Map<UUID, Finding> known = before.stream().collect(Collectors.toMap(Finding::id, finding -> finding));
        return Panache.getSession()
                .chain(session -> Multi.createFrom()
                        .iterable(after)
                        .filter(finding -> !finding.equals(known.get(finding.id())))
                        .onItem()
                        .transformToUniAndConcatenate(
                                finding -> write(session, file, finding, known.containsKey(finding.id())))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private static Uni<Void> write(Mutiny.Session session, UUID file, Finding finding, boolean known) {
        return known
                ? session.find(FileFindingRow.class, new FileFindingRow.Id(file, finding.id()))
                        .invoke(row -> row.take(finding))
                        .replaceWithVoid()
                : session.persist(FileFindingRow.of(file, finding));
    }
}
