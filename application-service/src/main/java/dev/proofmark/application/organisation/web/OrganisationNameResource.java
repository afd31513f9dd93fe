package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.usecase.NameOrganisations;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Pages;
import dev.proofmark.platform.web.SearchText;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What organisations are called, for whoever works for the body and may know no more of them. */
@Path("/api/v1/organisation-names")
@Authenticated
public class OrganisationNameResource {

    private final NameOrganisations names;
    private final CurrentActor actor;

    public OrganisationNameResource(NameOrganisations names, CurrentActor actor) {
        this.names = names;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "FindOrganisationNames",
            summary = "The names of organisations, found by a part of one, for whoever works for the body")
    public Uni<Response> find(
            @Parameter(
                            description = "Found anywhere in the names, Korean or English, or the registration number;"
                                    + " two characters or more")
                    @QueryParam("q")
                    @Size(max = SearchText.MOST) @Nullable String text,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return names.found(SearchText.wanted(text), Pages.request(limit, cursor), actor.get())
                .map(page -> Pages.response(page.map(OrganisationNameView::of), uri));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "GetOrganisationName",
            summary = "What one organisation is called, for whoever works for the body")
    public Uni<Response> get(UUID id) {
        return names.one(id, actor.get())
                .map(organisation ->
                        Response.ok(OrganisationNameView.of(organisation)).build());
    }
}
