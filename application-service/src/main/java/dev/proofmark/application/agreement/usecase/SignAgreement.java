package dev.proofmark.application.agreement.usecase;

import static java.util.Objects.requireNonNull;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.agreement.domain.AgreementSignature;
import dev.proofmark.application.agreement.usecase.AgreementDocuments.Kind;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationCase;
import dev.proofmark.application.application.usecase.ApplicationDecisions;
import dev.proofmark.application.organisation.usecase.Membership;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Signs the agreement for the client; audits may be planned from then on (I-03). */
@ApplicationScoped
public class SignAgreement {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;
    private final AgreementDocuments documents;
    private final AgreementPrinter printer;
    private final DraftTerms draft;

    public SignAgreement(
            ApplicationAccess access,
            ApplicationDecisions decisions,
            AgreementDocuments documents,
            AgreementPrinter printer,
            DraftTerms draft) {
        this.access = access;
        this.decisions = decisions;
        this.documents = documents;
        this.printer = printer;
        this.draft = draft;
    }

    /** The application with its contract, whose signed document is kept with it. */
    public Uni<Application> handle(UUID id, String documentSha256, CommandContext context) {
        return access.asMember(id, context).chain(found -> {
            Membership signer = found.membership();
            AgreementSignature signature = new AgreementSignature(
                    context.actor().personId(), signer.role().maySign(), documentSha256, context.today());
            return decisions
                    .carryOut(
                            new ApplicationCase(found.application(), signer.organisation()),
                            new ApplicationCommand.SignAgreement(signature),
                            context)
                    .call(contracted -> keepSigned(contracted, signer));
        });
    }

    /** One sheet is printed and no page laid out anew, so the transaction waits for it. */
    private Uni<Void> keepSigned(Application contracted, Membership signer) {
        Agreement agreement = requireNonNull(contracted.agreement());
        int version = agreement.offer().version();
        SignatureSheet sheet = new SignatureSheet(
                DraftTerms.client(signer.organisation()).name(),
                draft.body().name(),
                agreement.offer(),
                requireNonNull(agreement.signature()),
                signer.role());
        return documents
                .find(new AgreementDocuments.Key(contracted.id(), version, Kind.OFFERED))
                .chain(offered -> printer.signed(offered.orElseThrow(), sheet))
                .chain(pdf -> documents.add(new AgreementDocuments.Key(contracted.id(), version, Kind.SIGNED), pdf));
    }
}
