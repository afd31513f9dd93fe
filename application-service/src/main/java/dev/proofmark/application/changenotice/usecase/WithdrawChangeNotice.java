package dev.proofmark.application.changenotice.usecase;

import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes a notice back for the client, as long as the body has not assessed it. */
@ApplicationScoped
public class WithdrawChangeNotice {

    private final ChangeNoticeAccess access;
    private final ChangeNoticeDecisions decisions;

    public WithdrawChangeNotice(ChangeNoticeAccess access, ChangeNoticeDecisions decisions) {
        this.access = access;
        this.decisions = decisions;
    }

    /** The notice, which stays to be read. */
    public Uni<ChangeNotice> handle(UUID organisationId, UUID id, CommandContext context) {
        return access.editable(organisationId, id, context)
                .chain(found ->
                        decisions.carryOut(found.notice(), new ChangeNoticeCommand.Withdraw(context.today()), context));
    }
}
