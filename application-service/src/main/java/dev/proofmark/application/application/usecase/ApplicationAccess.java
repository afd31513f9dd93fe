package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.organisation.usecase.Membership;
import dev.proofmark.application.organisation.usecase.OrganisationAccess;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may do what with an application. Whom it does not concern learns the same as if it did not exist. */
@ApplicationScoped
public class ApplicationAccess {

    private final Applications applications;
    private final OrganisationAccess organisations;

    public ApplicationAccess(Applications applications, OrganisationAccess organisations) {
        this.applications = applications;
        this.organisations = organisations;
    }

    /** For the applicant's members and the staff who see all. */
    public Uni<ApplicationCase> readable(UUID id, Actor actor) {
        return found(id, Refusal.notFound())
                .chain(application -> organisations
                        .readable(application.organisationId(), actor)
                        .map(organisation -> new ApplicationCase(application, organisation)));
    }

    /** For the applicant's members who write, at the version that they saw. */
    public Uni<ApplicationCase> editable(UUID id, CommandContext context) {
        return writable(id, context.actor())
                .invoke(found -> context.requireVersion(found.application().version()));
    }

    /** For the applicant's members who write beside the application what has a version of its own. */
    public Uni<ApplicationCase> writable(UUID id, Actor actor) {
        return found(id, absence(actor))
                .chain(application -> organisations
                        .editable(application.organisationId(), actor)
                        .map(membership -> new ApplicationCase(application, membership.organisation())));
    }

    /** For the applicant's members of any role, with that role, at the version that they saw. */
    public Uni<ClientCase> asMember(UUID id, CommandContext context) {
        return found(id, absence(context.actor()))
                .chain(application -> organisations
                        .membership(application.organisationId(), context.actor())
                        .onFailure(RefusedException.class)
                        .transform(refused -> OrganisationAccess.outsider(context.actor()))
                        .map(membership -> new ClientCase(application, membership)))
                .invoke(found -> context.requireVersion(found.application().version()));
    }

    /** For the body's staff who do not belong to the applicant, at the version that they saw. */
    public Uni<ApplicationCase> asImpartialStaff(UUID id, CommandContext context) {
        return forImpartialStaff(id, context.actor())
                .invoke(found -> context.requireVersion(found.application().version()));
    }

    /** For the body's staff who do not belong to the applicant, to read what is not the client's to see. */
    public Uni<ApplicationCase> forImpartialStaff(UUID id, Actor actor) {
        return found(id, Refusal.notFound())
                .chain(application -> organisations
                        .asImpartialStaff(application.organisationId(), actor)
                        .map(organisation -> new ApplicationCase(application, organisation)));
    }

    /** An application with what the acting member may do for its applicant. */
    public record ClientCase(Application application, Membership membership) {}

    private static Refusal absence(Actor actor) {
        return OrganisationAccess.outsider(actor).refusal();
    }

    private Uni<Application> found(UUID id, Refusal otherwise) {
        return applications.find(id).map(application -> application.orElseThrow(() -> new RefusedException(otherwise)));
    }
}
