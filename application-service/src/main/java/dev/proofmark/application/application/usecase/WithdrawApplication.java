package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes an application back. */
@ApplicationScoped
public class WithdrawApplication {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;
    private final ApplicationGaps gaps;

    public WithdrawApplication(ApplicationAccess access, ApplicationDecisions decisions, ApplicationGaps gaps) {
        this.access = access;
        this.decisions = decisions;
        this.gaps = gaps;
    }

    /** The withdrawn application. */
    public Uni<ApplicationDetails> handle(UUID id, CommandContext context) {
        return access.editable(id, context)
                .chain(found -> decisions.carryOut(found, new ApplicationCommand.Withdraw(context.today()), context))
                .map(gaps::details);
    }
}
