package dev.proofmark.application.agreement.usecase;

import dev.proofmark.application.agreement.domain.AgreementOffer;
import dev.proofmark.application.agreement.domain.AgreementTemplate;
import dev.proofmark.application.agreement.domain.AgreementTerms;
import dev.proofmark.application.application.domain.ApplicationRules;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationCase;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Prints what is going to be offered, before the transaction of the offer: hundreds of sites take seconds. The version
 * that the caller saw ties the two together; what the organisation is called is taken as of the printing.
 */
@ApplicationScoped
public class PrintOffer {

    private final ApplicationAccess access;
    private final AgreementDocuments documents;
    private final DraftTerms draft;
    private final PrintableTerms printable;
    private final AgreementPrinter printer;

    public PrintOffer(
            ApplicationAccess access,
            AgreementDocuments documents,
            DraftTerms draft,
            PrintableTerms printable,
            AgreementPrinter printer) {
        this.access = access;
        this.documents = documents;
        this.draft = draft;
        this.printable = printable;
        this.printer = printer;
    }

    /** An offer with its document. */
    @SuppressWarnings("ArrayRecordComponent") // Only handed on; nobody compares it.
    record PrintedOffer(AgreementOffer offer, byte[] pdf) {}

    Uni<PrintedOffer> handle(UUID id, @Nullable LocalDate validUntil, CommandContext context) {
        return Panache.withSession(() -> terms(id, validUntil, context))
                .chain(terms -> printer.offer(terms).map(pdf -> new PrintedOffer(offer(terms, pdf, context), pdf)));
    }

    private Uni<AgreementTerms> terms(UUID id, @Nullable LocalDate validUntil, CommandContext context) {
        return access.asImpartialStaff(id, context)
                .invoke(found -> ApplicationRules.refusalOfOffer(found.application(), validUntil, context.today())
                        .ifPresent(PrintOffer::refuse))
                .chain(found -> terms(found, validUntil, context))
                .invoke(terms -> printable.refusal(terms).ifPresent(PrintOffer::refuse));
    }

    private Uni<AgreementTerms> terms(ApplicationCase found, @Nullable LocalDate validUntil, CommandContext context) {
        return documents
                .latestVersion(found.application().id())
                .map(latest -> draft.of(found, latest + 1, validUntil, context.today()));
    }

    private static AgreementOffer offer(AgreementTerms terms, byte[] pdf, CommandContext context) {
        return new AgreementOffer(
                terms.agreementId(),
                terms.version(),
                AgreementTemplate.text(terms),
                Hashes.sha256(pdf),
                terms.validUntil(),
                context.actor().personId(),
                context.today());
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(refusal);
    }
}
