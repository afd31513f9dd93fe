package dev.proofmark.certificate.register.persistence;

import dev.proofmark.certificate.register.domain.Publicity;
import dev.proofmark.certificate.register.usecase.ClientPublicity;
import dev.proofmark.platform.commands.SessionStatements;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What is recorded about clients' publicity, in the database. */
@ApplicationScoped
class StoredClientPublicity implements ClientPublicity {
    private static final String LAST = """
            select restricted, reason, recorded_on, version from client_publicity
            where organisation_id = $1 order by version desc limit 1
            """;

    private static final String ADD = """
            insert into client_publicity (organisation_id, version, restricted, reason, recorded_on, recorded_by)
            values ($1, $2, $3, $4, $5, $6)
            """;

    private record Recorded(boolean restricted, String reason, LocalDate recordedOn, long version) {}

    @Override
    public Uni<Publicity> of(UUID organisationId) {
        return SessionStatements.list(Recorded.class, LAST, organisationId)
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Publicity(row.restricted(), row.reason(), row.recordedOn(), row.version()))
                        .orElseGet(Publicity::open));
    }

    @Override
    public Uni<Void> add(UUID organisationId, Publicity publicity, String recordedBy) {
        return SessionStatements.run(
                ADD,
                organisationId,
                publicity.version(),
                publicity.restricted(),
                publicity.reason(),
                publicity.recordedOn(),
                recordedBy);
    }
}
