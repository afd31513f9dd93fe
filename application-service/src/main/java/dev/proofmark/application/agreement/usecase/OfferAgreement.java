package dev.proofmark.application.agreement.usecase;

import dev.proofmark.application.agreement.usecase.AgreementDocuments.Kind;
import dev.proofmark.application.agreement.usecase.PrintOffer.PrintedOffer;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationDecisions;
import dev.proofmark.platform.commands.AuditTrail;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts the agreement before the client: a document that covers every site in scope (ISO/IEC 17021-1:2015, 5.1.2),
 * printed first, then offered and kept in one transaction.
 */
@ApplicationScoped
public class OfferAgreement {

    private final PrintOffer print;
    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;
    private final AgreementDocuments documents;
    private final Transactions transactions;
    private final AuditTrail auditTrail;

    public OfferAgreement(
            PrintOffer print,
            ApplicationAccess access,
            ApplicationDecisions decisions,
            AgreementDocuments documents,
            Transactions transactions,
            AuditTrail auditTrail) {
        this.print = print;
        this.access = access;
        this.decisions = decisions;
        this.documents = documents;
        this.transactions = transactions;
        this.auditTrail = auditTrail;
    }

    /** The application with the offered agreement. */
    public Uni<Application> handle(UUID id, @Nullable LocalDate validUntil, Commands.Begun command) {
        CommandContext context = command.context();
        return print.handle(id, validUntil, context)
                .chain(printed -> transactions.run(() -> offer(id, printed, context)
                        .call(() -> auditTrail.add(
                                context,
                                "OfferAgreement",
                                command.target(),
                                printed.offer().documentSha256()))));
    }

    private Uni<Application> offer(UUID id, PrintedOffer printed, CommandContext context) {
        AgreementDocuments.Key key =
                new AgreementDocuments.Key(id, printed.offer().version(), Kind.OFFERED);
        return access.asImpartialStaff(id, context)
                .chain(found ->
                        decisions.carryOut(found, new ApplicationCommand.OfferAgreement(printed.offer()), context))
                .call(() -> documents.add(key, printed.pdf()));
    }
}
