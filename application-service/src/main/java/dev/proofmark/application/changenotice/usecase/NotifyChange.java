package dev.proofmark.application.changenotice.usecase;

import dev.proofmark.application.changenotice.domain.ChangeDetails;
import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand;
import dev.proofmark.application.changenotice.domain.ChangeNoticeRules;
import dev.proofmark.application.changenotice.domain.Circumstances;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.usecase.Membership;
import dev.proofmark.application.organisation.usecase.OrganisationAccess;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the body of changes for a certified client, and says it otherwise as long as the body has not assessed them. */
@ApplicationScoped
public class NotifyChange {

    private final OrganisationAccess organisations;
    private final ChangeNoticeAccess access;
    private final ChangeNotices notices;
    private final CertificationRegimes certifications;
    private final ChangeNoticeDecisions decisions;

    public NotifyChange(
            OrganisationAccess organisations,
            ChangeNoticeAccess access,
            ChangeNotices notices,
            CertificationRegimes certifications,
            ChangeNoticeDecisions decisions) {
        this.organisations = organisations;
        this.access = access;
        this.notices = notices;
        this.certifications = certifications;
        this.decisions = decisions;
    }

    /** Gives a notice under an id that nothing has yet. */
    public Uni<ChangeNotice> tell(UUID id, UUID organisationId, ChangeDetails details, CommandContext context) {
        return organisations
                .editable(organisationId, context.actor())
                .map(Membership::organisation)
                .call(() -> requireUnknown(id))
                .chain(organisation -> circumstances(organisation, details, context))
                .map(circumstances -> ChangeNoticeRules.tell(
                        id, organisationId, details, context.actor().personId(), circumstances))
                .chain(told -> decisions.add(told, context));
    }

    /** Replaces what a notice says. */
    public Uni<ChangeNotice> change(UUID id, UUID organisationId, ChangeDetails details, CommandContext context) {
        return access.editable(organisationId, id, context)
                .chain(found -> circumstances(found.organisation(), details, context)
                        .map(circumstances -> new ChangeNoticeCommand.Change(details, circumstances))
                        .chain(change -> decisions.carryOut(found.notice(), change, context)));
    }

    private Uni<Void> requireUnknown(UUID id) {
        return notices.find(id)
                .invoke(known -> known.ifPresent(notice -> {
                    throw new RefusedException(Refusal.of("already-exists"));
                }))
                .replaceWithVoid();
    }

    private Uni<Circumstances> circumstances(Organisation client, ChangeDetails details, CommandContext context) {
        return certifications
                .underContract(details.certificationIds(), client.id())
                .map(contracted -> new Circumstances(client.isKorean(), contracted, context.today()));
    }
}
