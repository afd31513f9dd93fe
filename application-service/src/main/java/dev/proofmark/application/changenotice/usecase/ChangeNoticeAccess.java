package dev.proofmark.application.changenotice.usecase;

import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.usecase.Membership;
import dev.proofmark.application.organisation.usecase.OrganisationAccess;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may do what with a notice: what they may do with its organisation. */
@ApplicationScoped
public class ChangeNoticeAccess {

    private final OrganisationAccess organisations;
    private final ChangeNotices notices;

    public ChangeNoticeAccess(OrganisationAccess organisations, ChangeNotices notices) {
        this.organisations = organisations;
        this.notices = notices;
    }

    /** For the organisation's members and the staff who see all. */
    Uni<ChangeNotice> readable(UUID organisationId, UUID id, Actor actor) {
        return organisations
                .readable(organisationId, actor)
                .chain(organisation -> found(organisation, id))
                .map(ChangeNoticeCase::notice);
    }

    /** For the organisation's members who write, at the version that they saw. */
    Uni<ChangeNoticeCase> editable(UUID organisationId, UUID id, CommandContext context) {
        return organisations
                .editable(organisationId, context.actor())
                .map(Membership::organisation)
                .chain(organisation -> found(organisation, id))
                .invoke(found -> context.requireVersion(found.notice().version()));
    }

    /** For the body's staff who do not belong to the organisation, at the version that they saw. */
    Uni<ChangeNoticeCase> asImpartialStaff(UUID organisationId, UUID id, CommandContext context) {
        return organisations
                .asImpartialStaff(organisationId, context.actor())
                .chain(organisation -> found(organisation, id))
                .invoke(found -> context.requireVersion(found.notice().version()));
    }

    private Uni<ChangeNoticeCase> found(Organisation organisation, UUID id) {
        return notices.find(id)
                .map(found -> found.filter(notice -> notice.organisationId().equals(organisation.id()))
                        .map(notice -> new ChangeNoticeCase(notice, organisation))
                        .orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }
}
