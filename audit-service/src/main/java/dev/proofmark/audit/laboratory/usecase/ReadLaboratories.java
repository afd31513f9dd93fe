package dev.proofmark.audit.laboratory.usecase;

import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows laboratories to those whom they concern. */
@ApplicationScoped
public class ReadLaboratories {

    private final Laboratories laboratories;
    private final LaboratoryAccess access;
    private final NamesOfLaboratories names;
    private final BusinessClock clock;

    public ReadLaboratories(
            Laboratories laboratories, LaboratoryAccess access, NamesOfLaboratories names, BusinessClock clock) {
        this.laboratories = laboratories;
        this.access = access;
        this.names = names;
        this.clock = clock;
    }

    /** One laboratory; fails as not-found for those whom it does not concern. */
    @WithSession
    public Uni<NamedLaboratory> one(UUID id, Actor actor) {
        return access.readable(id, actor, clock.today()).chain(names::named);
    }

    /** Those that the actor sees. */
    @WithSession
    public Uni<Page<NamedLaboratory>> list(PageRequest page, Actor actor) {
        LaboratoryAccess.requireReader(actor);
        var rows = LaboratoryAccess.readsAll(actor)
                ? laboratories.all(page)
                : laboratories.ofMember(actor.personId(), clock.today(), page);
        return rows.chain(names::named)
                .map(found -> Pages.of(found, page, named -> named.laboratory().id()));
    }
}
