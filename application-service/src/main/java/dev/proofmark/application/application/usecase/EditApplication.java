package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.domain.ApplicationContent;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Replaces what a draft says. */
@ApplicationScoped
public class EditApplication {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;
    private final ApplicationGaps gaps;

    public EditApplication(ApplicationAccess access, ApplicationDecisions decisions, ApplicationGaps gaps) {
        this.access = access;
        this.decisions = decisions;
        this.gaps = gaps;
    }

    /** The draft with its new content and what it still lacks. */
    public Uni<ApplicationDetails> handle(UUID id, ApplicationContent content, CommandContext context) {
        return access.editable(id, context)
                .chain(found -> decisions.carryOut(found, new ApplicationCommand.Edit(content), context))
                .map(gaps::details);
    }
}
