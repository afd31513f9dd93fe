package dev.proofmark.audit.programme.usecase;

import dev.proofmark.audit.programme.domain.Programme;
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
import org.jspecify.annotations.Nullable;

/** Shows programmes to those whom they concern. */
@ApplicationScoped
public class ReadProgrammes {

    private final Programmes programmes;
    private final Viewers viewers;

    public ReadProgrammes(Programmes programmes, Viewers viewers) {
        this.programmes = programmes;
        this.viewers = viewers;
    }

    /** One programme; fails as not-found for those whom it does not concern. */
    @WithSession
    public Uni<Programme> one(UUID id, Actor actor) {
        return programmes
                .find(id)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .chain(programme -> visible(programme.identity().certificationId(), actor, new PageRequest(1, null)))
                .map(page ->
                        page.items().stream().findFirst().orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    /** The programmes that the actor sees, or that of one certification. */
    @WithSession
    public Uni<Page<Programme>> list(@Nullable UUID certificationId, PageRequest page, Actor actor) {
        return visible(certificationId, actor, page);
    }

    private Uni<Page<Programme>> visible(@Nullable UUID certificationId, Actor actor, PageRequest page) {
        return viewers.of(actor)
                .chain(viewer -> programmes.visible(viewer, certificationId, page))
                .map(rows -> Pages.of(rows, page, Programme::id));
    }
}
