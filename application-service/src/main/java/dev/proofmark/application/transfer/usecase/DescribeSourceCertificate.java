package dev.proofmark.application.transfer.usecase;

import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationDecisions;
import dev.proofmark.application.application.usecase.ApplicationDetails;
import dev.proofmark.application.application.usecase.ApplicationGaps;
import dev.proofmark.application.transfer.domain.SourceCertificate;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The client describes the certificate that it brings along; gaps are allowed until it hands the application in. */
@ApplicationScoped
public class DescribeSourceCertificate {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;
    private final ApplicationGaps gaps;

    public DescribeSourceCertificate(ApplicationAccess access, ApplicationDecisions decisions, ApplicationGaps gaps) {
        this.access = access;
        this.decisions = decisions;
        this.gaps = gaps;
    }

    public Uni<ApplicationDetails> handle(UUID id, SourceCertificate source, CommandContext context) {
        return access.editable(id, context)
                .chain(found ->
                        decisions.carryOut(found, new ApplicationCommand.DescribeSourceCertificate(source), context))
                .map(gaps::details);
    }
}
