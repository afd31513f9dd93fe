package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.usecase.DescribeSites;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.EmptyRequest;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The places where an organisation works. */
@Path("/api/v1/organisations/{id}/sites")
@Authenticated
public class SiteResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final DescribeSites sites;

    public SiteResource(Commands commands, CurrentActor actor, DescribeSites sites) {
        this.commands = commands;
        this.actor = actor;
        this.sites = sites;
    }

    @GET
    @Operation(operationId = "ListSites", summary = "The organisation's sites")
    public Uni<Response> list(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return sites.list(id, Pages.request(limit, cursor), actor.get())
                .map(page -> Pages.response(page.map(SiteView::of), uri));
    }

    @POST
    @Operation(operationId = "AddSite", summary = "Add a site")
    public Uni<Response> add(UUID id, @NotNull @Valid SiteRequest body) {
        UUID siteId = body.id() == null ? Ids.next() : body.id();
        return commands.post(
                "AddSite",
                body,
                context -> sites.add(siteId, id, body.toDetails(), context)
                        .map(site -> Answer.created(
                                URI.create("/api/v1/organisations/" + id + "/sites/" + siteId),
                                SiteView.of(site),
                                site.version())));
    }

    @GET
    @Path("/{siteId}")
    @Operation(operationId = "GetSite", summary = "One site")
    public Uni<Response> get(UUID id, UUID siteId) {
        return sites.one(siteId, id, actor.get())
                .map(site -> Response.ok(SiteView.of(site))
                        .tag(Etags.of(site.version()))
                        .build());
    }

    @PUT
    @Path("/{siteId}")
    @Operation(operationId = "ChangeSite", summary = "Describe a site anew")
    public Uni<Response> change(UUID id, UUID siteId, @NotNull @Valid SiteRequest body) {
        return commands.put(
                "ChangeSite",
                body,
                context -> sites.change(siteId, id, body.toDetails(), context)
                        .map(site -> Answer.ok(SiteView.of(site), site.version())));
    }

    @POST
    @Path("/{siteId}/closure")
    @Operation(operationId = "CloseSite", summary = "Say that the organisation has left the site")
    public Uni<Response> close(UUID id, UUID siteId, @Nullable EmptyRequest body) {
        return commands.post(
                "CloseSite",
                Map.of(),
                context -> sites.close(siteId, id, context).map(site -> Answer.ok(SiteView.of(site), site.version())));
    }
}
