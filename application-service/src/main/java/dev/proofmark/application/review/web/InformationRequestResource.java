package dev.proofmark.application.review.web;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.application.usecase.ApplicationDetails;
import dev.proofmark.application.application.usecase.ReadApplications;
import dev.proofmark.application.review.usecase.ProvideInformation;
import dev.proofmark.application.review.usecase.RequestInformation;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the body asks during the review, and what the client answers; the version is the application's. */
@Path("/api/v1/applications/{id}/information-requests")
@Authenticated
public class InformationRequestResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final RequestInformation request;
    private final ProvideInformation provide;
    private final ReadApplications read;

    public InformationRequestResource(
            Commands commands,
            CurrentActor actor,
            RequestInformation request,
            ProvideInformation provide,
            ReadApplications read) {
        this.commands = commands;
        this.actor = actor;
        this.request = request;
        this.provide = provide;
        this.read = read;
    }

    @GET
    @Operation(operationId = "ListInformationRequests", summary = "What the body asked, and what was answered")
    public Uni<Response> list(UUID id) {
        return read.one(id, actor.get())
                .map(ApplicationDetails::application)
                .map(application -> Response.ok(InformationRequestView.all(application))
                        .tag(Etags.of(application.version()))
                        .build());
    }

    @POST
    @RolesAllowed(StaffRoles.APPLICATION_REVIEWER)
    @Operation(operationId = "RequestInformation", summary = "Ask the client for what the review still lacks")
    public Uni<Response> request(UUID id, @NotNull @Valid InformationRequestRequest body) {
        UUID requestId = body.id() == null ? Ids.next() : body.id();
        return commands.post(
                "RequestInformation",
                body,
                context -> request.handle(id, requestId, body.toQuestion(), context)
                        .map(application -> Answer.created(
                                URI.create("/api/v1/applications/" + id + "/information-requests"),
                                InformationRequestView.all(application),
                                application.version())));
    }

    @POST
    @Path("/{requestId}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ProvideInformation",
            summary = "Answer the body, and hand the application in again as it is now")
    public Uni<Response> answer(UUID id, UUID requestId, @NotNull @Valid InformationAnswerRequest body) {
        return commands.post(
                "ProvideInformation",
                body,
                context -> provide.handle(id, requestId, body.text(), context)
                        .map(application -> Answer.ok(InformationRequestView.all(application), application.version())));
    }
}
