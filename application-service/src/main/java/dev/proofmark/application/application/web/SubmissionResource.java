package dev.proofmark.application.application.web;

import dev.proofmark.application.application.usecase.ReadSubmissions;
import dev.proofmark.application.application.usecase.SubmitApplication;
import dev.proofmark.application.application.usecase.WithdrawApplication;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.EmptyRequest;
import dev.proofmark.platform.web.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Handing an application in, taking it back, and what was handed in. */
@Path("/api/v1/applications/{id}")
@Authenticated
public class SubmissionResource {

    private final Commands commands;
    private final SubmitApplication submit;
    private final WithdrawApplication withdraw;
    private final ReadSubmissions read;
    private final CurrentActor actor;

    public SubmissionResource(
            Commands commands,
            SubmitApplication submit,
            WithdrawApplication withdraw,
            ReadSubmissions read,
            CurrentActor actor) {
        this.commands = commands;
        this.submit = submit;
        this.withdraw = withdraw;
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Path("/submission")
    @Operation(operationId = "ListSubmissions", summary = "Each version that was handed in, with its hash")
    public Uni<Page<SubmissionView>> list(UUID id) {
        return read.list(id, actor.get())
                .map(submissions ->
                        new Page<>(submissions.stream().map(SubmissionView::of).toList(), null));
    }

    @GET
    @Path("/submission/{version}")
    @Operation(
            operationId = "GetSubmission",
            summary = "What was handed in, byte for byte as it was frozen; the hash is its ETag")
    public Uni<Response> get(UUID id, @PathParam("version") long version) {
        return read.one(id, version, actor.get())
                .map(submission -> Response.ok(submission.document(), MediaType.APPLICATION_JSON)
                        .tag(submission.documentSha256())
                        .build());
    }

    @POST
    @Path("/submission")
    @Operation(operationId = "SubmitApplication", summary = "Hand the application in; it is frozen from then on")
    public Uni<Response> submit(UUID id, @Nullable EmptyRequest body) {
        return commands.post(
                "SubmitApplication",
                Map.of(),
                context -> submit.handle(id, context).map(ApplicationResource::answer));
    }

    @POST
    @Path("/withdrawal")
    @Operation(operationId = "WithdrawApplication", summary = "Take the application back")
    public Uni<Response> withdraw(UUID id, @Nullable EmptyRequest body) {
        return commands.post(
                "WithdrawApplication",
                Map.of(),
                context -> withdraw.handle(id, context).map(ApplicationResource::answer));
    }
}
