package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Member;
import dev.proofmark.application.organisation.domain.Members;
import dev.proofmark.application.organisation.usecase.OrganisationMembers;
import dev.proofmark.platform.commands.Removals;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Members by Hibernate Reactive; an organisation's row is what their changes queue up at. */
@ApplicationScoped
class HibernateOrganisationMembers implements OrganisationMembers {

    @Override
    public Uni<Members> of(UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from OrganisationMemberRow m where m.id.organisationId = :organisation"
                                        + " order by m.since, m.id.personId",
                                OrganisationMemberRow.class)
                        .setParameter("organisation", organisationId)
                        .getResultList())
                .map(rows -> new Members(
                        organisationId,
                        rows.stream().map(OrganisationMemberRow::toMember).toList()));
    }

    @Override
    public Uni<Members> held(UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.find(OrganisationRow.class, organisationId, LockModeType.PESSIMISTIC_WRITE))
                .chain(() -> of(organisationId));
    }

    @Override
    public Uni<Void> add(UUID organisationId, Member member) {
        return Panache.getSession().chain(session -> session.persist(OrganisationMemberRow.of(organisationId, member)));
    }

    @Override
    public Uni<Member> save(UUID organisationId, Member member) {
        return Panache.getSession()
                .chain(session -> session.find(
                                OrganisationMemberRow.class,
                                new OrganisationMemberRow.Id(member.personId(), organisationId))
                        .invoke(row -> row.role = member.role().name())
                        .call(session::flush)
                        .map(OrganisationMemberRow::toMember));
    }

    @Override
    public Uni<Void> remove(UUID organisationId, String personId) {
        return Panache.getSession()
                .chain(session -> session.find(
                                OrganisationMemberRow.class, new OrganisationMemberRow.Id(personId, organisationId))
                        .chain(row -> Removals.remove(session, row, row.id, row.version)));
    }
}
