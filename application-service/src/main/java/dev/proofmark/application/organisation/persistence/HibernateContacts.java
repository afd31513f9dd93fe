package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Contact;
import dev.proofmark.application.organisation.usecase.Contacts;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contacts by Hibernate Reactive. */
@ApplicationScoped
class HibernateContacts implements Contacts {

    @Override
    public Uni<Optional<Contact>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(ContactRow.class, id))
                .map(row -> Optional.ofNullable(row).map(ContactRow::toContact));
    }

    @Override
    public Uni<Contact> add(Contact contact) {
        ContactRow row = ContactRow.of(contact);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .map(stored -> row.toContact());
    }

    @Override
    public Uni<Contact> save(Contact contact) {
        return Panache.getSession()
                .chain(session -> session.find(ContactRow.class, contact.id())
                        .invoke(row -> row.take(contact))
                        .call(session::flush)
                        .map(ContactRow::toContact));
    }

    @Override
    public Uni<Void> erase(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(ContactRow.class, id)
                        .call(row -> session.remove(row).chain(session::flush)))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Contact>> of(UUID organisationId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from ContactRow r where r.organisationId = :organisation and r.id > :after order by r.id",
                                ContactRow.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows -> rows.stream().map(ContactRow::toContact).toList());
    }
}
