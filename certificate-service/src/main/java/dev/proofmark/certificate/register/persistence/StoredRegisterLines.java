package dev.proofmark.certificate.register.persistence;

import dev.proofmark.certificate.register.domain.RegisterLine;
import dev.proofmark.certificate.register.usecase.ListedCertificate;
import dev.proofmark.certificate.register.usecase.RegisterFilter;
import dev.proofmark.certificate.register.usecase.RegisterLines;
import dev.proofmark.platform.commands.SessionStatements;
import dev.proofmark.platform.imports.BulkRows;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The register's lines in the database. */
@ApplicationScoped
class StoredRegisterLines implements RegisterLines {
    private static final String WITHOUT_END = "infinity";

    private static final String FORGET = "delete from register_line where certificate_id = any ($1)";

    /**
     * The certificates' rows are held as well: whoever changes one meanwhile waits, or is waited for and its change seen.
     */
    private static final String TAKE = """
            select c.id from register_due d join certificate c on c.id = d.certificate_id
            order by c.id limit $1 for update of d skip locked for no key update of c
            """;

    private static final String TAKEN = "delete from register_due where certificate_id = any ($1)";

    /** A row of {@code register_line}. */
    private record Line(
            UUID certificateId,
            LocalDate holdsFrom,
            String holdsUntil,
            int revision,
            String status,
            LocalDate validUntil,
            UUID organisationId,
            String schemeId,
            String standard,
            String country,
            String searchText,
            List<Integer> searchGrams) {
        static Line of(RegisterLine line) {
            var span = line.span();
            var content = line.content();
            return new Line(
                    line.certificateId(),
                    span.from(),
                    span.until() == null ? WITHOUT_END : span.until().toString(),
                    span.revision(),
                    span.status().name(),
                    span.validUntil(),
                    line.holderId(),
                    content.schemeId(),
                    content.standard(),
                    content.scope().holder().country(),
                    line.searched().text(),
                    line.searched().grams());
        }
    }

    @Override
    public Uni<Void> replace(List<UUID> certificateIds, List<RegisterLine> lines) {
        return SessionStatements.run(FORGET, array(certificateIds))
                .chain(() -> BulkRows.insert(
                        "register_line",
                        Line.class,
                        lines.stream().map(Line::of).toList()));
    }

    @Override
    public Uni<List<ListedCertificate>> list(RegisterFilter filter, LocalDate today, PageRequest request) {
        RegisterQuery query = new RegisterQuery(filter, today, request);
        return SessionStatements.list(ListedCertificate.class, query.sql(), query.values());
    }

    @Override
    public Uni<List<UUID>> takeWaiting(int most) {
        return SessionStatements.list(Waiting.class, TAKE, most)
                .map(waiting -> waiting.stream().map(Waiting::id).toList())
                .call(ids -> SessionStatements.run(TAKEN, array(ids)));
    }

    private record Waiting(UUID id) {}

    private static Object array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
