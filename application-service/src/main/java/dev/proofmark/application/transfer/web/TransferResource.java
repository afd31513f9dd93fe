package dev.proofmark.application.transfer.web;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.application.usecase.ApplicationDetails;
import dev.proofmark.application.transfer.usecase.DescribeSourceCertificate;
import dev.proofmark.application.transfer.usecase.ReadTransfer;
import dev.proofmark.application.transfer.usecase.RecordPreTransferReview;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an application of the kind {@code TRANSFER} brings along; its id and version are the application's. */
@Path("/api/v1/transfers/{id}")
@Authenticated
public class TransferResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final DescribeSourceCertificate describe;
    private final RecordPreTransferReview review;
    private final ReadTransfer read;

    public TransferResource(
            Commands commands,
            CurrentActor actor,
            DescribeSourceCertificate describe,
            RecordPreTransferReview review,
            ReadTransfer read) {
        this.commands = commands;
        this.actor = actor;
        this.describe = describe;
        this.review = review;
        this.read = read;
    }

    @GET
    @Operation(operationId = "GetTransfer", summary = "The certificate that is to be transferred, and what was found")
    public Uni<Response> get(UUID id) {
        boolean forStaff = StaffRoles.seesAll(actor.get());
        return read.handle(id, actor.get())
                .map(details -> Response.ok(TransferView.of(details, forStaff))
                        .tag(Etags.of(details.application().version()))
                        .build());
    }

    @PUT
    @Path("/source-certificate")
    @Operation(operationId = "DescribeSourceCertificate", summary = "Describe the certificate of the other body")
    public Uni<Response> describe(UUID id, @NotNull @Valid SourceCertificateRequest body) {
        return commands.put(
                "DescribeSourceCertificate",
                body,
                context -> describe.handle(id, body.toSourceCertificate(), context)
                        .map(details -> answer(details, false)));
    }

    @PUT
    @Path("/review")
    @RolesAllowed(StaffRoles.APPLICATION_REVIEWER)
    @Operation(operationId = "RecordPreTransferReview", summary = "Record what was found before taking it over")
    public Uni<Response> review(UUID id, @NotNull @Valid PreTransferReviewRequest body) {
        return commands.put(
                "RecordPreTransferReview",
                body,
                context -> review.handle(id, body.toReview(context), context)
                        .map(application -> answer(new ApplicationDetails(application, List.of()), true)));
    }

    private static Answer answer(ApplicationDetails details, boolean forStaff) {
        return Answer.ok(
                TransferView.of(details, forStaff), details.application().version());
    }
}
