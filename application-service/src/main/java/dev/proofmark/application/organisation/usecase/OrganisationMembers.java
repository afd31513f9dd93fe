package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Member;
import dev.proofmark.application.organisation.domain.Members;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Who belongs to which organisation; within the session or transaction under way. */
public interface OrganisationMembers {

    /** Everybody who belongs to the organisation, in the order in which they joined. */
    Uni<Members> of(UUID organisationId);

    /**
     * The same, held until the transaction ends: changes of one organisation's members come one after the other, so that
     * two owners who remove each other at once do not leave it without one.
     */
    Uni<Members> held(UUID organisationId);

    Uni<Void> add(UUID organisationId, Member member);

    /** Stores the member's role; the answer has the new version. */
    Uni<Member> save(UUID organisationId, Member member);

    Uni<Void> remove(UUID organisationId, String personId);
}
