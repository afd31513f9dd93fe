package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.usecase.ChangeOrganisation;
import dev.proofmark.application.organisation.usecase.OrganisationTwins;
import dev.proofmark.application.organisation.usecase.ReadOrganisations;
import dev.proofmark.application.organisation.usecase.RegisterOrganisation;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.Pages;
import dev.proofmark.platform.web.SearchText;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Applicant organisations. */
@Path("/api/v1/organisations")
@Authenticated
public class OrganisationResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final ActingMail mail;
    private final RegisterOrganisation register;
    private final ChangeOrganisation change;
    private final ReadOrganisations read;
    private final OrganisationTwins twins;

    public OrganisationResource(
            Commands commands,
            CurrentActor actor,
            ActingMail mail,
            RegisterOrganisation register,
            ChangeOrganisation change,
            ReadOrganisations read,
            OrganisationTwins twins) {
        this.commands = commands;
        this.actor = actor;
        this.mail = mail;
        this.register = register;
        this.change = change;
        this.read = read;
        this.twins = twins;
    }

    @POST
    @Operation(operationId = "RegisterOrganisation", summary = "Register an organisation and become its owner")
    public Uni<Response> register(@NotNull @Valid OrganisationRequest body) {
        UUID id = body.id() == null ? Ids.next() : body.id();
        return commands.post(
                "RegisterOrganisation",
                body,
                context -> register.handle(id, body.toDetails(), mail.get(), context)
                        .map(organisation -> Answer.created(
                                URI.create("/api/v1/organisations/" + id),
                                OrganisationView.of(organisation),
                                organisation.version())));
    }

    @GET
    @Operation(operationId = "ListOrganisations", summary = "The organisations that you see, searched")
    public Uni<Response> list(
            @Parameter(description = "Found anywhere in the names, Korean or English, or the registration number")
                    @QueryParam("q")
                    @Size(max = SearchText.MOST) @Nullable String text,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(SearchText.wanted(text), Pages.request(limit, cursor), actor.get())
                .map(page -> Pages.response(page.map(OrganisationView::of), uri));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "GetOrganisation", summary = "One organisation")
    public Uni<Response> get(UUID id) {
        return read.one(id, actor.get())
                .map(organisation -> Response.ok(OrganisationView.of(organisation))
                        .tag(Etags.of(organisation.version()))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "ChangeOrganisation", summary = "Describe an organisation anew")
    public Uni<Response> change(UUID id, @NotNull @Valid OrganisationRequest body) {
        return commands.put(
                "ChangeOrganisation",
                body,
                context -> change.handle(id, body.toDetails(), context)
                        .map(organisation -> Answer.ok(OrganisationView.of(organisation), organisation.version())));
    }

    @GET
    @Path("/{id}/possible-duplicates")
    @Operation(
            operationId = "ListPossibleDuplicates",
            summary = "Organisations that share this one's registration number or name, for the body's staff")
    public Uni<Response> possibleDuplicates(UUID id) {
        return twins.similar(id, actor.get())
                .map(similar -> Response.ok(new Page<>(
                                similar.stream().map(OrganisationView::of).toList(), null))
                        .build());
    }
}
