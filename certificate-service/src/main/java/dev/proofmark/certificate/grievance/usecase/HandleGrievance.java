package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.Duties;
import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceCommand;
import dev.proofmark.certificate.grievance.domain.GrievanceDecisions;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.certificate.grievance.domain.Step;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Everything that the body does with complaints and appeals, from the acknowledgement to the closure. One use case for
 * all of it, since the commands alone differ: who may do what when is the domain's. It changes no certificate (I-36).
 */
@ApplicationScoped
public class HandleGrievance {
    private final GrievanceAccess access;
    private final Grievances grievances;
    private final PeopleAround people;
    private final Subjects subjects;
    private final GrievanceAnnouncements announcements;
    private final ForgetComplainant forget;
    private final GrievanceConfig config;

    public HandleGrievance(
            GrievanceAccess access,
            Grievances grievances,
            PeopleAround people,
            Subjects subjects,
            GrievanceAnnouncements announcements,
            ForgetComplainant forget,
            GrievanceConfig config) {
        this.access = access;
        this.grievances = grievances;
        this.people = people;
        this.subjects = subjects;
        this.announcements = announcements;
        this.forget = forget;
        this.config = config;
    }

    public Uni<SeenGrievance> handle(GrievanceKind kind, UUID id, GrievanceCommand command, CommandContext context) {
        requireDuty(context.actor(), command);
        return handle(kind, id, _ -> Uni.createFrom().item(command), context);
    }

    /** Finds valid what came as a complaint, about those whom it concerns indeed. */
    public Uni<SeenGrievance> validateComplaint(
            UUID id, SubjectClaim about, Set<String> personsConcerned, CommandContext context) {
        requireQualityManager(context.actor());
        return handle(
                GrievanceKind.COMPLAINT,
                id,
                _ -> subjects.of(about, context.today())
                        .map(subject -> new GrievanceCommand.Validate(subject, personsConcerned)),
                context);
    }

    /** Finds an appeal valid, which is about its decision and nothing else. */
    public Uni<SeenGrievance> validateAppeal(UUID id, Set<String> personsConcerned, CommandContext context) {
        requireQualityManager(context.actor());
        return handle(
                GrievanceKind.APPEAL,
                id,
                appeal -> Uni.createFrom().item(new GrievanceCommand.Validate(appeal.subject(), personsConcerned)),
                context);
    }

    private Uni<SeenGrievance> handle(
            GrievanceKind kind, UUID id, Function<Grievance, Uni<GrievanceCommand>> command, CommandContext context) {
        return access.inside(kind, id, context.actor())
                .invoke(grievance -> context.requireVersion(grievance.version()))
                .chain(grievance -> command.apply(grievance).chain(given -> carryOut(given, grievance, context)))
                .map(saved -> new SeenGrievance(saved, true));
    }

    private Uni<Grievance> carryOut(GrievanceCommand command, Grievance grievance, CommandContext context) {
        Actor actor = context.actor();
        return people.of(grievance, command, actor.personId())
                .map(known -> GrievanceDecisions.decide(
                                command, grievance, actor, known, config.times(), context.today())
                        .orThrow())
                .chain(accepted -> record(accepted, context));
    }

    private Uni<Grievance> record(Outcome.Accepted<Grievance, Step> accepted, CommandContext context) {
        Step step = accepted.events().getFirst();
        return grievances
                .save(accepted.state())
                .call(saved -> announcements.taken(step, saved, context))
                .call(saved -> forget.after(step, saved, context));
    }

    private static void requireQualityManager(Actor actor) {
        requireDuty(actor, new GrievanceCommand.Acknowledge());
    }

    /** Staff whose roles never have it are told so, whether the case exists or not; to clients no such work exists. */
    private static void requireDuty(Actor actor, GrievanceCommand command) {
        if (!Duties.everHas(actor, command)) {
            throw new RefusedException(Refusal.beyondRoleOf(actor));
        }
    }
}
