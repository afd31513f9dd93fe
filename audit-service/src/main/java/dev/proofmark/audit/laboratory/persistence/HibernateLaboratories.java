package dev.proofmark.audit.laboratory.persistence;

import dev.proofmark.audit.laboratory.domain.Accreditation;
import dev.proofmark.audit.laboratory.domain.HistoryLine;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.domain.LaboratoryDetails;
import dev.proofmark.audit.laboratory.domain.LaboratoryMember;
import dev.proofmark.audit.laboratory.domain.TestScope;
import dev.proofmark.audit.laboratory.usecase.Laboratories;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Laboratories by Hibernate Reactive; of a history only lines that are not there yet are written. */
@ApplicationScoped
class HibernateLaboratories implements Laboratories {

    private static final String OF_MEMBER = """
            from LaboratoryRow l
            where l.id > :after
              and l.id in (select m.laboratoryId from MemberRow m
                where m.personId = :person
                  and m.from <= :day
                  and (m.until is null or m.until >= :day)
                  and not exists (select 1 from MemberRow later where later.replaces = m.id))
            order by l.id
            """;

    @Override
    public Uni<Optional<Laboratory>> find(UUID id) {
        return one(id, LockModeType.NONE);
    }

    @Override
    public Uni<Map<UUID, LaboratoryDetails>> details(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .chain(session -> session.createQuery("from LaboratoryRow l where l.id in :ids", LaboratoryRow.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(rows ->
                        rows.stream().collect(Collectors.toUnmodifiableMap(row -> row.id, LaboratoryRow::details)));
    }

    @Override
    public Uni<Optional<Laboratory>> hold(UUID id) {
        return one(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Uni<Optional<Laboratory>> one(UUID id, LockModeType lock) {
        return Panache.getSession()
                .chain(session -> session.find(LaboratoryRow.class, id, lock)
                        .chain(row -> row == null
                                ? Uni.createFrom().item(Optional.<Laboratory>empty())
                                : whole(session, List.of(row)).map(found -> Optional.of(found.getFirst()))));
    }

    @Override
    public Uni<Laboratory> add(Laboratory laboratory, Instant now) {
        LaboratoryRow row = new LaboratoryRow();
        row.take(laboratory, now);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .replaceWith(() -> with(laboratory, row.version));
    }

    @Override
    public Uni<Laboratory> save(Laboratory laboratory, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(LaboratoryRow.class, laboratory.id())
                        .invoke(row -> row.take(laboratory, now))
                        .call(row -> whole(session, List.of(row))
                                .chain(before -> session.persistAll(added(before.getFirst(), laboratory))))
                        .call(session::flush)
                        .map(row -> with(laboratory, row.version)));
    }

    private static Object[] added(Laboratory before, Laboratory after) {
        var known = lines(before).map(line -> line.recorded().id()).collect(Collectors.toSet());
        return lines(after)
                .filter(line -> !known.contains(line.recorded().id()))
                .map(line -> row(after.id(), line))
                .toArray();
    }

    private static Stream<HistoryLine> lines(Laboratory laboratory) {
        return Stream.of(laboratory.accreditations(), laboratory.scopes(), laboratory.members())
                .flatMap(List::stream);
    }

    private static Object row(UUID laboratoryId, HistoryLine line) {
        return switch (line) {
            case Accreditation accreditation -> AccreditationRow.of(laboratoryId, accreditation);
            case TestScope scope -> ScopeRow.of(laboratoryId, scope);
            case LaboratoryMember member -> MemberRow.of(laboratoryId, member);
        };
    }

    private static Laboratory with(Laboratory laboratory, long version) {
        return new Laboratory(
                laboratory.id(),
                laboratory.details(),
                laboratory.accreditations(),
                laboratory.scopes(),
                laboratory.members(),
                version);
    }

    @Override
    public Uni<List<Laboratory>> all(PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from LaboratoryRow l where l.id > :after order by l.id", LaboratoryRow.class)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList()
                        .chain(rows -> whole(session, rows)));
    }

    @Override
    public Uni<List<Laboratory>> ofMember(String personId, LocalDate day, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(OF_MEMBER, LaboratoryRow.class)
                        .setParameter("after", page.afterOrStart())
                        .setParameter("person", personId)
                        .setParameter("day", day)
                        .setMaxResults(page.rowsToRead())
                        .getResultList()
                        .chain(rows -> whole(session, rows)));
    }

    /** With their histories, one table after the other, since a session does one thing at a time. */
    private static Uni<List<Laboratory>> whole(Mutiny.Session session, List<LaboratoryRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        return history(session, AccreditationRow.class, ids)
                .chain(accreditations -> history(session, ScopeRow.class, ids)
                        .chain(scopes -> history(session, MemberRow.class, ids).map(members -> {
                            var accredited =
                                    accreditations.stream().collect(Collectors.groupingBy(row -> row.laboratoryId));
                            var scoped = scopes.stream().collect(Collectors.groupingBy(row -> row.laboratoryId));
                            var staffed = members.stream().collect(Collectors.groupingBy(row -> row.laboratoryId));
                            return rows.stream()
                                    .map(row -> laboratory(row, accredited, scoped, staffed))
                                    .toList();
                        })));
    }

    private static <R extends HistoryRow> Uni<List<R>> history(Mutiny.Session session, Class<R> type, List<UUID> ids) {
        return session.createQuery(
                        "from " + type.getSimpleName() + " h where h.laboratoryId in :ids order by h.id", type)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static Laboratory laboratory(
            LaboratoryRow row,
            Map<UUID, List<AccreditationRow>> accreditations,
            Map<UUID, List<ScopeRow>> scopes,
            Map<UUID, List<MemberRow>> members) {
        return new Laboratory(
                row.id,
                row.details(),
                accreditations.getOrDefault(row.id, List.of()).stream()
                        .map(AccreditationRow::toLine)
                        .toList(),
                scopes.getOrDefault(row.id, List.of()).stream()
                        .map(ScopeRow::toLine)
                        .toList(),
                members.getOrDefault(row.id, List.of()).stream()
                        .map(MemberRow::toLine)
                        .toList(),
                row.version);
    }
}
