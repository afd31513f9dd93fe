package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells everybody who works for the body what organisations are called, and nothing else of them: whoever declares how they
 * stand to one has to name it (ISO/IEC 17021-1:2015, 5.2.10 and 5.2.13).
 */
@ApplicationScoped
public class NameOrganisations {

    /** So much has to be typed: nobody reads through all clients. */
    private static final int LEAST = 2;

    private final Organisations organisations;

    public NameOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * Those that are found by a part of their name or by their registration number.
     *
     * @param text null if nothing was typed
     */
    @WithSession
    public Uni<Page<Organisation>> found(@Nullable String text, PageRequest page, Actor actor) {
        requireOfBody(actor);
        if (text == null || text.codePointCount(0, text.length()) < LEAST) {
            throw new RefusedException(Refusal.validation(
                    List.of(new FieldRefusal("?q", "too-short", Map.of("min", String.valueOf(LEAST))))));
        }
        return organisations.all(text, page).map(rows -> Pages.of(rows, page, Organisation::id));
    }

    /** One that a declaration names by its id. */
    @WithSession
    public Uni<Organisation> one(UUID id, Actor actor) {
        requireOfBody(actor);
        return organisations
                .find(id)
                .map(organisation -> organisation.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    private static void requireOfBody(Actor actor) {
        if (!StaffRoles.worksForBody(actor)) {
            throw new RefusedException(Refusal.beyondRoleOf(actor));
        }
    }
}
