package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.Duties;
import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceIdentity;
import dev.proofmark.certificate.grievance.domain.Subject;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a complaint in (ISO/IEC 17021-1:2015, 9.8): anybody's, with or without a name. */
@ApplicationScoped
public class ReceiveComplaint {
    private static final String PREFIX = "C";

    private final Subjects subjects;
    private final Grievances grievances;
    private final Contacts contacts;
    private final Draws draws;
    private final GrievanceAnnouncements announcements;
    private final GrievanceConfig config;

    public ReceiveComplaint(
            Subjects subjects,
            Grievances grievances,
            Contacts contacts,
            Draws draws,
            GrievanceAnnouncements announcements,
            GrievanceConfig config) {
        this.subjects = subjects;
        this.grievances = grievances;
        this.contacts = contacts;
        this.draws = draws;
        this.announcements = announcements;
        this.config = config;
    }

    /** Somebody's who is signed in and follows it by their account. */
    public Uni<SeenGrievance> handle(Complaint complaint, CommandContext context) {
        if (!Duties.mayComplain(context.actor())) {
            throw new RefusedException(Refusal.beyondRoleOf(context.actor()));
        }
        return receive(Ids.next(), complaint, context.actor().personId(), context)
                .map(grievance -> new SeenGrievance(grievance, false));
    }

    /**
     * Anybody's, within the transaction under way.
     *
     * @param raisedBy null for somebody without an account
     */
    Uni<Grievance> receive(UUID id, Complaint complaint, @Nullable String raisedBy, CommandContext context) {
        return subjects.of(complaint.about(), context.today())
                .map(subject -> grievance(id, complaint, subject, raisedBy, context))
                .call(grievances::add)
                .call(grievance -> keep(grievance.id(), complaint.contact()))
                .call(grievance -> announcements.received(grievance, context));
    }

    private Grievance grievance(
            UUID id, Complaint complaint, Subject subject, @Nullable String raisedBy, CommandContext context) {
        String reference = draws.reference(PREFIX, context.today().getYear());
        GrievanceIdentity identity =
                new GrievanceIdentity(id, reference, raisedBy, complaint.language(), context.today());
        return Grievance.received(identity, subject, complaint.statement(), config.times());
    }

    private Uni<Void> keep(UUID id, Contact contact) {
        return contact.isEmpty() ? Uni.createFrom().voidItem() : contacts.add(id, contact);
    }
}
