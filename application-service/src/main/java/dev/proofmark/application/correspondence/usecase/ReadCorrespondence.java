package dev.proofmark.application.correspondence.usecase;

import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.correspondence.domain.Message;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows what was written about an application's certification to those who see the application. */
@ApplicationScoped
public class ReadCorrespondence {

    private final ApplicationAccess access;
    private final Messages messages;

    public ReadCorrespondence(ApplicationAccess access, Messages messages) {
        this.access = access;
        this.messages = messages;
    }

    /** The messages, oldest first. */
    @WithSession
    public Uni<Page<Message>> list(UUID applicationId, PageRequest page, Actor actor) {
        return certification(applicationId, actor)
                .chain(certificationId -> messages.about(certificationId, page))
                .map(rows -> Pages.of(rows, page, Message::id));
    }

    /** One message; fails as not-found if it is about another certification. */
    @WithSession
    public Uni<Message> one(UUID applicationId, UUID messageId, Actor actor) {
        return certification(applicationId, actor)
                .chain(certificationId -> messages.find(messageId)
                        .map(message -> message.filter(found -> certificationId.equals(found.certificationId()))
                                .orElseThrow(() -> new RefusedException(Refusal.notFound()))));
    }

    private Uni<UUID> certification(UUID applicationId, Actor actor) {
        return access.readable(applicationId, actor)
                .map(found -> found.application().certificationId());
    }
}
