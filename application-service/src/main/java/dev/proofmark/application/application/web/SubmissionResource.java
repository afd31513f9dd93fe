package dev.proofmark.application.application.web;

import dev.proofmark.application.application.usecase.SubmitApplication;
import dev.proofmark.application.application.usecase.WithdrawApplication;
import dev.proofmark.platform.commands.Commands;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Handing an application in, and taking it back. */
@Path("/api/v1/applications/{id}")
@Authenticated
public class SubmissionResource {

    private final Commands commands;
    private final SubmitApplication submit;
    private final WithdrawApplication withdraw;

    public SubmissionResource(Commands commands, SubmitApplication submit, WithdrawApplication withdraw) {
        this.commands = commands;
        this.submit = submit;
        this.withdraw = withdraw;
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
