package dev.proofmark.certificate.grievance.persistence;

import dev.proofmark.certificate.grievance.usecase.Contact;
import dev.proofmark.certificate.grievance.usecase.Contacts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Contacts by Hibernate Reactive. */
@ApplicationScoped
class HibernateContacts implements Contacts {

    @Override
    public Uni<Void> add(UUID complaintId, Contact contact) {
        ContactRow row = new ContactRow();
        row.complaintId = complaintId;
        row.name = contact.name();
        row.mail = contact.mail();
        return Panache.getSession().chain(session -> session.persist(row));
    }

    @Override
    public Uni<Optional<Contact>> find(UUID complaintId) {
        return Panache.getSession()
                .chain(session -> session.find(ContactRow.class, complaintId))
                .map(row -> Optional.ofNullable(row).map(kept -> new Contact(kept.name, kept.mail)));
    }

    @Override
    public Uni<Void> erase(UUID complaintId) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from ContactRow where complaintId = :complaint")
                        .setParameter("complaint", complaintId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
