package dev.proofmark.audit.programme.web;

import dev.proofmark.audit.programme.usecase.ReadProgrammes;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Audit programmes; they open by themselves when an agreement is signed. */
@Path("/api/v1/programmes")
@Authenticated
public class ProgrammeResource {

    private final ReadProgrammes read;
    private final CurrentActor actor;

    public ProgrammeResource(ReadProgrammes read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "ListProgrammes", summary = "The programmes that you see, or that of one certification")
    public Uni<Response> list(
            @QueryParam("certificationId") @Nullable UUID certificationId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(certificationId, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(ProgrammeView::of))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "GetProgramme", summary = "One programme with its audits")
    public Uni<Response> get(UUID id) {
        return read.one(id, actor.get())
                .map(programme -> Response.ok(ProgrammeView.of(programme))
                        .tag(Etags.of(programme.version()))
                        .build());
    }
}
