package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.MemberRole;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisations that are known, with their members; within the session or transaction under way. */
public interface Organisations {

    Uni<Optional<Organisation>> find(UUID id);

    /** Adds an organisation; the answer has the version that it was stored under. */
    Uni<Organisation> add(Organisation organisation);

    /** Stores what an organisation has become; the answer has its new version. */
    Uni<Organisation> save(Organisation organisation);

    /** Whether an organisation other than this one has the same identity. */
    Uni<Boolean> hasTwinOf(Organisation organisation);

    /** Others that share its number or its name: not enough to refuse, enough to look at. At most 20, by id. */
    Uni<List<Organisation>> similarTo(Organisation organisation);

    /** Whether anybody belongs to the organisation. */
    Uni<Boolean> hasMembers(UUID organisationId);

    /** The person's role in the organisation; empty if they have none. */
    Uni<Optional<MemberRole>> roleOf(String personId, UUID organisationId);

    Uni<List<UUID>> idsOfMember(String personId);

    /**
     * Everybody; one row more than the page has, in the order of their ids.
     *
     * @param text found anywhere in the names or the registration number; null for any
     */
    Uni<List<Organisation>> all(@Nullable String text, PageRequest page);

    /** The same, of those that the person belongs to. */
    Uni<List<Organisation>> ofMember(String personId, @Nullable String text, PageRequest page);
}
