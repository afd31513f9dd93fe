package dev.proofmark.application.transfer.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationDecisions;
import dev.proofmark.application.transfer.domain.PreTransferReview;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A reviewer records what the body found about the certification that is to be transferred (IAF MD 2). */
@ApplicationScoped
public class RecordPreTransferReview {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;

    public RecordPreTransferReview(ApplicationAccess access, ApplicationDecisions decisions) {
        this.access = access;
        this.decisions = decisions;
    }

    public Uni<Application> handle(UUID id, PreTransferReview review, CommandContext context) {
        return access.asImpartialStaff(id, context)
                .chain(found ->
                        decisions.carryOut(found, new ApplicationCommand.RecordPreTransferReview(review), context));
    }
}
