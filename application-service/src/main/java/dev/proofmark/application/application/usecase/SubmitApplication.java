package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Hands an application in (ISO/IEC 17021-1:2015, 9.1.1). */
@ApplicationScoped
public class SubmitApplication {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;
    private final SchemeCatalogue schemes;
    private final ApplicationGaps gaps;

    public SubmitApplication(
            ApplicationAccess access, ApplicationDecisions decisions, SchemeCatalogue schemes, ApplicationGaps gaps) {
        this.access = access;
        this.decisions = decisions;
        this.schemes = schemes;
        this.gaps = gaps;
    }

    /** The submitted application; refused with all its gaps at once if it has any. */
    public Uni<ApplicationDetails> handle(UUID id, CommandContext context) {
        return access.editable(id, context)
                .chain(found -> {
                    SchemeRequirements requirements =
                            schemes.requirements(found.application().scheme());
                    return decisions.carryOut(
                            found, new ApplicationCommand.Submit(requirements, context.today()), context);
                })
                .map(gaps::details);
    }
}
