package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.domain.ApplicationContent;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Replaces what a draft says. */
@ApplicationScoped
public class EditApplication {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;
    private final SchemeCatalogue schemes;
    private final ApplicationGaps gaps;

    public EditApplication(
            ApplicationAccess access, ApplicationDecisions decisions, SchemeCatalogue schemes, ApplicationGaps gaps) {
        this.access = access;
        this.decisions = decisions;
        this.schemes = schemes;
        this.gaps = gaps;
    }

    /** The draft with its new content and what it still lacks. */
    public Uni<ApplicationDetails> handle(UUID id, ApplicationContent content, CommandContext context) {
        return access.editable(id, context)
                .chain(found -> {
                    SchemeRequirements requirements =
                            schemes.requirements(found.application().scheme());
                    return decisions.carryOut(found, new ApplicationCommand.Edit(content, requirements), context);
                })
                .map(gaps::details);
    }
}
