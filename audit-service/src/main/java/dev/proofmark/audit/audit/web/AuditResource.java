package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.usecase.ReadAudits;
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

/** Audits: reading them. */
@Path("/api/v1/audits")
@Authenticated
public class AuditResource {

    private final ReadAudits read;
    private final CurrentActor actor;

    public AuditResource(ReadAudits read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "ListAudits", summary = "The audits that you see, or those of one certification")
    public Uni<Response> list(
            @QueryParam("certificationId") @Nullable UUID certificationId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(certificationId, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(AuditView::of))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "GetAudit", summary = "One audit with its team, plan and conclusion")
    public Uni<Response> get(UUID id) {
        return read.one(id, actor.get())
                .map(audit -> Response.ok(AuditView.of(audit))
                        .tag(Etags.of(audit.version()))
                        .build());
    }
}
