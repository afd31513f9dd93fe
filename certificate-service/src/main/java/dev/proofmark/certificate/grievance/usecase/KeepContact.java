package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who complained is confidential (ISO/IEC 17021-1:2015, 9.8): whoever writes to them knows it, which is the quality
 * manager and the one who investigates, and nobody else. It is erased without touching the complaint.
 */
@ApplicationScoped
public class KeepContact {
    private static final String QUALITY_MANAGER = "QUALITY_MANAGER";

    private final GrievanceAccess access;
    private final Contacts contacts;

    public KeepContact(GrievanceAccess access, Contacts contacts) {
        this.access = access;
        this.contacts = contacts;
    }

    /**
     * Who complained.
     *
     * @param personId opaque id of somebody with an account
     */
    public record Complainant(@Nullable String personId, Contact contact) {}

    @WithSession
    public Uni<Complainant> read(UUID complaintId, Actor actor) {
        return access.inside(GrievanceKind.COMPLAINT, complaintId, actor)
                .invoke(complaint -> requireWriter(complaint, actor))
                .chain(complaint -> contacts.find(complaint.id()).map(kept -> complainant(complaint, kept)));
    }

    private static Complainant complainant(Grievance complaint, Optional<Contact> kept) {
        String raisedBy = complaint.identity().raisedBy();
        if (raisedBy == null && kept.isEmpty()) {
            throw new RefusedException(Refusal.notFound());
        }
        return new Complainant(raisedBy, kept.orElse(Contact.NONE));
    }

    public Uni<SeenGrievance> erase(UUID complaintId, CommandContext context) {
        Actor actor = context.actor();
        if (!actor.has(QUALITY_MANAGER)) {
            throw new RefusedException(Refusal.beyondRoleOf(actor));
        }
        return access.inside(GrievanceKind.COMPLAINT, complaintId, actor)
                .call(complaint -> contacts.erase(complaint.id()))
                .map(complaint -> new SeenGrievance(complaint, true));
    }

    private static void requireWriter(Grievance complaint, Actor actor) {
        if (!actor.has(QUALITY_MANAGER) && !complaint.isHandledBy(actor.personId())) {
            throw new RefusedException(Refusal.of("forbidden"));
        }
    }
}
