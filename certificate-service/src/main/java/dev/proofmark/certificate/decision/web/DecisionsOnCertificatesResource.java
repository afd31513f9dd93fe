package dev.proofmark.certificate.decision.web;

import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.usecase.DecideFile;
import dev.proofmark.certificate.decision.usecase.ProposeDecision;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is proposed about a certificate, each opening a file, and its confirmation by a second pair of eyes. */
@Path("/api/v1/certificates")
@Authenticated
public class DecisionsOnCertificatesResource {
    private final Commands commands;
    private final ProposeDecision propose;
    private final DecideFile decide;
    private final FileViews views;

    public DecisionsOnCertificatesResource(
            Commands commands, ProposeDecision propose, DecideFile decide, FileViews views) {
        this.commands = commands;
        this.propose = propose;
        this.decide = decide;
        this.views = views;
    }

    @POST
    @Path("/{certificateId}/suspension")
    @Operation(
            operationId = "ProposeSuspension",
            summary = "Proposes a suspension, or asks for one as the holder; If-Match is the certificate's version")
    public Uni<Response> suspension(UUID certificateId, @NotNull @Valid Proposals.Suspension body) {
        return propose("ProposeSuspension", certificateId, body);
    }

    @POST
    @Path("/{certificateId}/reinstatement")
    @Operation(
            operationId = "ProposeReinstatement",
            summary = "Proposes to end a suspension whose reason is resolved; If-Match is the certificate's version")
    public Uni<Response> reinstatement(UUID certificateId, @NotNull @Valid Proposals.Reinstatement body) {
        return propose("ProposeReinstatement", certificateId, body);
    }

    @POST
    @Path("/{certificateId}/withdrawal")
    @Operation(
            operationId = "ProposeWithdrawal",
            summary = "Proposes to withdraw the certificate; If-Match is the certificate's version")
    public Uni<Response> withdrawal(UUID certificateId, @NotNull @Valid Proposals.Withdrawal body) {
        return propose("ProposeWithdrawal", certificateId, body);
    }

    @POST
    @Path("/{certificateId}/return")
    @Operation(
            operationId = "ProposeReturn",
            summary =
                    "Gives the certificate back, or proposes so for its holder; If-Match is the certificate's version")
    public Uni<Response> returning(UUID certificateId, @NotNull @Valid Proposals.Return body) {
        return propose("ProposeReturn", certificateId, body);
    }

    @POST
    @Path("/{certificateId}/transfer-out")
    @Operation(
            operationId = "ProposeTransferOut",
            summary = "Proposes that another body certifies from then on; If-Match is the certificate's version")
    public Uni<Response> transferOut(UUID certificateId, @NotNull @Valid Proposals.TransferOut body) {
        return propose("ProposeTransferOut", certificateId, body);
    }

    @POST
    @Path("/{certificateId}/reduction")
    @Operation(
            operationId = "ProposeReduction",
            summary = "Proposes to leave parts out of the scope; If-Match is the certificate's version")
    public Uni<Response> reduction(UUID certificateId, @NotNull @Valid Proposals.Reduction body) {
        return propose("ProposeReduction", certificateId, body);
    }

    @POST
    @Path("/{certificateId}/suspension/confirmation")
    @Operation(
            operationId = "ConfirmSuspension",
            summary = "Decides on the proposed suspension; If-Match is the version of its certification file")
    public Uni<Response> confirmSuspension(UUID certificateId, @NotNull @Valid ConfirmationRequest body) {
        return confirm("ConfirmSuspension", certificateId, DecisionKind.SUSPENSION, body);
    }

    @POST
    @Path("/{certificateId}/reinstatement/confirmation")
    @Operation(
            operationId = "ConfirmReinstatement",
            summary = "Decides on the proposed reinstatement; If-Match is the version of its certification file")
    public Uni<Response> confirmReinstatement(UUID certificateId, @NotNull @Valid ConfirmationRequest body) {
        return confirm("ConfirmReinstatement", certificateId, DecisionKind.REINSTATEMENT, body);
    }

    @POST
    @Path("/{certificateId}/withdrawal/confirmation")
    @Operation(
            operationId = "ConfirmWithdrawal",
            summary = "Decides on the proposed withdrawal; If-Match is the version of its certification file")
    public Uni<Response> confirmWithdrawal(UUID certificateId, @NotNull @Valid ConfirmationRequest body) {
        return confirm("ConfirmWithdrawal", certificateId, DecisionKind.WITHDRAWAL, body);
    }

    @POST
    @Path("/{certificateId}/return/confirmation")
    @Operation(
            operationId = "ConfirmReturn",
            summary = "Decides on the return of the certificate; If-Match is the version of its certification file")
    public Uni<Response> confirmReturn(UUID certificateId, @NotNull @Valid ConfirmationRequest body) {
        return confirm("ConfirmReturn", certificateId, DecisionKind.RETURN, body);
    }

    @POST
    @Path("/{certificateId}/transfer-out/confirmation")
    @Operation(
            operationId = "ConfirmTransferOut",
            summary = "Decides on the transfer to another body; If-Match is the version of its certification file")
    public Uni<Response> confirmTransferOut(UUID certificateId, @NotNull @Valid ConfirmationRequest body) {
        return confirm("ConfirmTransferOut", certificateId, DecisionKind.TRANSFER_OUT, body);
    }

    @POST
    @Path("/{certificateId}/reduction/confirmation")
    @Operation(
            operationId = "ConfirmReduction",
            summary = "Decides on the proposed reduction; If-Match is the version of its certification file")
    public Uni<Response> confirmReduction(UUID certificateId, @NotNull @Valid ConfirmationRequest body) {
        return confirm("ConfirmReduction", certificateId, DecisionKind.REDUCTION, body);
    }

    private Uni<Response> propose(String operation, UUID certificateId, Proposals.Body body) {
        return commands.post(
                operation,
                body,
                context -> propose.handle(certificateId, body.kind(), body.terms(), context)
                        .map(file -> Answer.created(
                                URI.create("/api/v1/certification-files/" + file.id()),
                                ProposalView.of(file),
                                file.version())));
    }

    private Uni<Response> confirm(String operation, UUID certificateId, DecisionKind kind, ConfirmationRequest body) {
        return commands.post(
                operation,
                body,
                context -> decide.confirm(certificateId, body.statement(kind), context)
                        .map(views::answer));
    }
}
