package dev.proofmark.application.correspondence.persistence;

import dev.proofmark.application.correspondence.domain.Message;
import dev.proofmark.application.correspondence.usecase.Messages;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages by Hibernate Reactive. */
@ApplicationScoped
class HibernateMessages implements Messages {

    @Override
    public Uni<Void> add(Message message, String correlationId) {
        MessageRow row = new MessageRow();
        row.id = message.id();
        row.occasionId = message.occasionId();
        row.organisationId = message.organisationId();
        row.certificationId = message.certificationId();
        row.personId = message.personId();
        row.template = message.template();
        row.templateVersion = message.templateVersion();
        row.language = message.language();
        row.subject = message.letter().subject();
        row.body = message.letter().text();
        row.writtenAt = message.writtenAt();
        row.state = message.state();
        row.attempts = message.attempts();
        // Sending follows the system's clock, whatever day the business has.
        row.dueAt = Instant.now();
        row.correlationId = correlationId;
        return Panache.getSession().chain(session -> session.persist(row));
    }

    @Override
    public Uni<Optional<Message>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(MessageRow.class, id))
                .map(row -> Optional.ofNullable(row).map(MessageRow::toMessage));
    }

    @Override
    public Uni<List<Message>> about(UUID certificationId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from MessageRow m where m.certificationId = :certification and m.id > :after"
                                        + " order by m.id",
                                MessageRow.class)
                        .setParameter("certification", certificationId)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows -> rows.stream().map(MessageRow::toMessage).toList());
    }
}
