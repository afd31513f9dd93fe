package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.FactStamp;
import dev.proofmark.certificate.decision.domain.Finding;
import dev.proofmark.certificate.decision.domain.FindingGrade;
import dev.proofmark.certificate.decision.domain.FindingStatus;
import dev.proofmark.platform.commands.SessionStatements;
import dev.proofmark.platform.commands.Transactions;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of the cases' findings. */
final class CaseFindings {

    /** Of two words on one finding the newer one holds, as {@link Finding#newer} says. */
    private static final String NEWER = """
            on conflict (certification_id, finding_id) do update set
              grade = excluded.grade, requirement = excluded.requirement, status = excluded.status,
              told_at = excluded.told_at, told_by = excluded.told_by
            where (excluded.told_at, excluded.told_by) > (case_finding.told_at, case_finding.told_by)
            """;

    private static final String FOUND = """
            select certification_id, finding_id, grade, requirement, status, told_at, told_by from case_finding
            where certification_id \
            """;

    private static final String OF_FILE = "= (select certification_id from certification_file where id = $1)";

    /** A row: its columns by their names. */
    private record Told(
            UUID certificationId,
            UUID findingId,
            FindingGrade grade,
            String requirement,
            FindingStatus status,
            Instant toldAt,
            UUID toldBy) {

        static Told of(UUID certification, Finding finding) {
            return new Told(
                    certification,
                    finding.id(),
                    finding.grade(),
                    finding.requirement(),
                    finding.status(),
                    finding.asOf().time(),
                    finding.asOf().eventId());
        }

        Finding finding() {
            return new Finding(findingId, grade, requirement, status, new FactStamp(toldAt, toldBy));
        }
    }

    private CaseFindings() {}

    /** All of each certification, by its id; those without any are left out. */
    static Uni<Map<UUID, List<Finding>>> of(Collection<UUID> certifications) {
        return SessionStatements.list(Told.class, FOUND + "= any ($1) order by finding_id", (Object)
                        certifications.toArray(UUID[]::new))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Told::certificationId, Collectors.mapping(Told::finding, Collectors.toList()))));
    }

    /** Those that a file is about; none if there is no such file. */
    static Uni<List<Finding>> ofFile(UUID fileId) {
        return SessionStatements.list(Told.class, FOUND + OF_FILE + " order by finding_id", fileId)
                .map(rows -> rows.stream().map(Told::finding).toList());
    }

    /** Writes each finding that is new, or the newer word on one that is known, at the end of the transaction. */
    static Uni<Void> write(Transactions transactions, UUID certification, List<Finding> told) {
        Uni<Void> written = Uni.createFrom().voidItem();
        for (Finding finding : told) {
            written =
                    written.chain(() -> transactions.addAtEnd("case_finding", Told.of(certification, finding), NEWER));
        }
        return written;
    }
}
