package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.TextSearch;
import dev.proofmark.application.organisation.domain.MemberRole;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.domain.OrganisationIdentity;
import dev.proofmark.application.organisation.usecase.Organisations;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Organisations by Hibernate Reactive. */
@ApplicationScoped
class HibernateOrganisations implements Organisations {

    private static final int SIMILAR = 20;

    private static final String OF_MEMBER =
            " and o.id in (select m.organisation_id from organisation_member m where m.person_id = :person)";

    private static final String WITH_TEXT = " and " + TextSearch.condition("o");

    @Override
    public Uni<Optional<Organisation>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(OrganisationRow.class, id))
                .map(row -> Optional.ofNullable(row).map(OrganisationRow::toOrganisation));
    }

    @Override
    public Uni<Organisation> add(Organisation organisation) {
        OrganisationRow row = OrganisationRow.of(organisation);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .map(stored -> row.toOrganisation());
    }

    @Override
    public Uni<Organisation> save(Organisation organisation) {
        return Panache.getSession()
                .chain(session -> session.find(OrganisationRow.class, organisation.id())
                        .invoke(row -> row.take(organisation))
                        .call(session::flush)
                        .map(OrganisationRow::toOrganisation));
    }

    @Override
    public Uni<Boolean> hasTwinOf(Organisation organisation) {
        OrganisationIdentity identity = organisation.identity();
        return Panache.getSession()
                .chain(session -> session.createQuery("""
                                select count(o) from OrganisationRow o where o.country = :country
                                and o.nameKey = :name and o.numberKey = :number and o.id <> :self""", Long.class)
                        .setParameter("country", identity.country())
                        .setParameter("name", identity.nameKey())
                        .setParameter("number", identity.numberKey())
                        .setParameter("self", organisation.id())
                        .getSingleResult())
                .map(twins -> twins > 0);
    }

    @Override
    public Uni<List<Organisation>> similarTo(Organisation organisation) {
        OrganisationIdentity identity = organisation.identity();
        return Panache.getSession()
                .chain(session -> session.createQuery("""
                                from OrganisationRow o where o.country = :country and o.id <> :self
                                and (o.nameKey = :name or (o.numberKey <> '' and o.numberKey = :number))
                                order by o.id""", OrganisationRow.class)
                        .setParameter("country", identity.country())
                        .setParameter("name", identity.nameKey())
                        .setParameter("number", identity.numberKey())
                        .setParameter("self", organisation.id())
                        .setMaxResults(SIMILAR)
                        .getResultList())
                .map(HibernateOrganisations::organisations);
    }

    @Override
    public Uni<Boolean> hasMembers(UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select count(m) from OrganisationMemberRow m where m.id.organisationId = :organisation",
                                Long.class)
                        .setParameter("organisation", organisationId)
                        .getSingleResult())
                .map(members -> members > 0);
    }

    @Override
    public Uni<Optional<MemberRole>> roleOf(String personId, UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.find(
                        OrganisationMemberRow.class, new OrganisationMemberRow.Id(personId, organisationId)))
                .map(row -> Optional.ofNullable(row).map(found -> MemberRole.valueOf(found.role)));
    }

    @Override
    public Uni<List<UUID>> idsOfMember(String personId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select m.id.organisationId from OrganisationMemberRow m where m.id.personId = :person",
                                UUID.class)
                        .setParameter("person", personId)
                        .getResultList());
    }

    @Override
    public Uni<List<Organisation>> all(@Nullable String text, PageRequest page) {
        return Panache.getSession()
                .chain(session -> wanted(session, "", text, page).getResultList())
                .chain(HibernateOrganisations::rows);
    }

    @Override
    public Uni<List<Organisation>> ofMember(String personId, @Nullable String text, PageRequest page) {
        return Panache.getSession()
                .chain(session -> wanted(session, OF_MEMBER, text, page)
                        .setParameter("person", personId)
                        .getResultList())
                .chain(HibernateOrganisations::rows);
    }

    private static Mutiny.SelectionQuery<UUID> wanted(
            Mutiny.Session session, String whose, @Nullable String text, PageRequest page) {
        String sql = "select o.id from organisation o where o.id > :after" + whose + (text == null ? "" : WITH_TEXT)
                + " order by o.id";
        Mutiny.SelectionQuery<UUID> query = session.createNativeQuery(sql, UUID.class)
                .setParameter("after", page.afterOrStart())
                .setMaxResults(page.rowsToRead());
        return text == null ? query : query.setParameter("text", text);
    }

    private static Uni<List<Organisation>> rows(List<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from OrganisationRow o where o.id in :ids order by o.id", OrganisationRow.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(HibernateOrganisations::organisations);
    }

    private static List<Organisation> organisations(List<OrganisationRow> rows) {
        return rows.stream().map(OrganisationRow::toOrganisation).toList();
    }
}
