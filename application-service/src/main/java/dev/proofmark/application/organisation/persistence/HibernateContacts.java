package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Contact;
import dev.proofmark.application.organisation.usecase.Contacts;
import dev.proofmark.platform.commands.Removals;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Contacts by Hibernate Reactive. */
@ApplicationScoped
class HibernateContacts extends HibernateParts<Contact, ContactRow> implements Contacts {

    HibernateContacts() {
        super(ContactRow.class, ContactRow::new);
    }

    @Override
    public Uni<Void> erase(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(ContactRow.class, id)
                        .chain(row -> Removals.remove(session, row, row.id, row.version)));
    }
}
