package dev.proofmark.certificate.statuslist.persistence;

import dev.proofmark.certificate.statuslist.domain.StatusIndex;
import dev.proofmark.certificate.statuslist.usecase.StatusIndexes;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Places in the database. Whoever draws holds the open list's row until the transaction ends, so each draw sees all that
 * are taken.
 */
@ApplicationScoped
public class HibernateStatusIndexes implements StatusIndexes {

    /** At half load all of them are taken once in 2^32 draws; the work is then tried again. */
    private static final int CANDIDATES = 32;

    private static final String TAKE_ONE = """
            update status_list set taken = taken + 1
            where number = (select number from status_list where taken < capacity order by number limit 1 for update)
            returning number
            """;

    /** Whoever else opens it at the same moment opens the same one. */
    private static final String OPEN = """
            insert into status_list (number) select coalesce(max(number), 0) + 1 from status_list
            on conflict (number) do nothing
            """;

    private static final String DRAW = """
            insert into status_index (certificate_id, revision, list, list_index)
            select :certificate, :revision, :list, candidate
            from unnest(cast(string_to_array(:candidates, ',') as integer[])) with ordinality as drawn (candidate, place)
            where not exists (select from status_index other where other.list = :list and other.list_index = candidate)
            order by place limit 1
            returning list_index
            """;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Uni<StatusIndex> allocate(UUID certificateId, int revision) {
        return Panache.getSession()
                .chain(session -> find(session, certificateId, revision)
                        .chain(found -> found.map(Uni.createFrom()::item)
                                .orElseGet(() -> openList(session)
                                        .chain(list -> draw(session, certificateId, revision, list)))));
    }

    @Override
    public Uni<Optional<StatusIndex>> find(UUID certificateId, int revision) {
        return Panache.getSession().chain(session -> find(session, certificateId, revision));
    }

    private static Uni<Optional<StatusIndex>> find(Mutiny.Session session, UUID certificateId, int revision) {
        return session.find(StatusIndexRow.class, new StatusIndexRow.Id(certificateId, revision))
                .map(row -> Optional.ofNullable(row).map(StatusIndexRow::toIndex));
    }

    private static Uni<Integer> openList(Mutiny.Session session) {
        return session.createNativeQuery(TAKE_ONE, Integer.class)
                .getSingleResultOrNull()
                .chain(list -> list != null
                        ? Uni.createFrom().item(list)
                        : session.createNativeQuery(OPEN).executeUpdate().chain(() -> openList(session)));
    }

    private Uni<StatusIndex> draw(Mutiny.Session session, UUID certificateId, int revision, int list) {
        return session.createNativeQuery(DRAW, Integer.class)
                .setParameter("certificate", certificateId)
                .setParameter("revision", revision)
                .setParameter("list", list)
                .setParameter("candidates", candidates())
                .getSingleResult()
                .map(index -> new StatusIndex(list, index));
    }

    private String candidates() {
        return random.ints(CANDIDATES, 0, StatusIndex.ENTRIES)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }
}
