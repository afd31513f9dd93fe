package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.usecase.ReadPersonnel;
import dev.proofmark.audit.personnel.usecase.RecordDeclaration;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** How one person of the body stands to organisations. */
@Path("/api/v1/auditors/{personId}/declarations")
@Authenticated
public class DeclarationResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final ReadPersonnel read;
    private final RecordDeclaration declare;

    public DeclarationResource(Commands commands, CurrentActor actor, ReadPersonnel read, RecordDeclaration declare) {
        this.commands = commands;
        this.actor = actor;
        this.read = read;
        this.declare = declare;
    }

    @POST
    @Operation(
            operationId = "RecordDeclaration",
            summary = "Declare a tie to an organisation, its end, or that none is")
    public Uni<Response> declare(UUID personId, @NotNull @Valid DeclarationRequest body) {
        UUID declarationId = body.id() == null ? Ids.next() : body.id();
        URI location = URI.create("/api/v1/auditors/" + personId + "/declarations");
        return commands.post(
                "RecordDeclaration",
                body,
                context -> declare.handle(personId, declarationId, body.toContent(), context)
                        .map(declaration ->
                                new Answer(Response.Status.CREATED, DeclarationView.of(declaration), null, location)));
    }

    @GET
    @Operation(operationId = "ListDeclarations", summary = "Everything that the person has declared")
    public Uni<Response> list(
            UUID personId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.declarations(personId, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(DeclarationView::of))
                .map(page -> Pages.response(page, uri));
    }
}
