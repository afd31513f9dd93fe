package dev.proofmark.application.application.web;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.usecase.ApplicationDetails;
import dev.proofmark.application.application.usecase.ApplicationGaps;
import dev.proofmark.application.application.usecase.DeleteDraft;
import dev.proofmark.application.application.usecase.EditApplication;
import dev.proofmark.application.application.usecase.ReadApplications;
import dev.proofmark.application.application.usecase.StartApplication;
import dev.proofmark.application.application.usecase.StartWish;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Pages;
import dev.proofmark.platform.web.SearchText;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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

/** Applications: starting, reading and writing them. */
@Path("/api/v1/applications")
@Authenticated
public class ApplicationResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final StartApplication start;
    private final EditApplication edit;
    private final DeleteDraft deleteDraft;
    private final ReadApplications read;
    private final ApplicationGaps gaps;

    public ApplicationResource(
            Commands commands,
            CurrentActor actor,
            StartApplication start,
            EditApplication edit,
            DeleteDraft deleteDraft,
            ReadApplications read,
            ApplicationGaps gaps) {
        this.commands = commands;
        this.actor = actor;
        this.start = start;
        this.edit = edit;
        this.deleteDraft = deleteDraft;
        this.read = read;
        this.gaps = gaps;
    }

    @POST
    @Operation(operationId = "StartApplication", summary = "Start a draft for one of your organisations")
    public Uni<Response> start(@NotNull @Valid StartApplicationRequest body) {
        StartWish wish = body.toWish();
        return commands.post(
                "StartApplication",
                body,
                context -> start.handle(wish, context)
                        .map(application -> Answer.created(
                                URI.create("/api/v1/applications/" + wish.id()),
                                ApplicationView.of(gaps.details(application)),
                                application.version())));
    }

    @GET
    @Operation(operationId = "ListApplications", summary = "The applications that you see, searched and filtered")
    public Uni<Response> list(
            @Parameter(description = "Found anywhere in the scope or the organisation's names, Korean or English")
                    @QueryParam("q")
                    @Size(max = SearchText.MOST) @Nullable String text,
            @QueryParam("status") @Nullable String status,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(ApplicationWishes.filter(text, status, kind), Pages.request(limit, cursor), actor.get())
                .map(page -> Pages.response(page.map(ApplicationSummary::of), uri));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "GetApplication", summary = "One application, with what a draft still lacks")
    public Uni<Response> get(UUID id) {
        return read.one(id, actor.get())
                .map(details -> Response.ok(ApplicationView.of(details))
                        .tag(Etags.of(details.application().version()))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "EditApplication", summary = "Replace what a draft says; gaps are allowed and reported")
    public Uni<Response> edit(UUID id, @NotNull @Valid ContentRequest body) {
        return commands.put(
                "EditApplication",
                body,
                context -> edit.handle(id, body.toContent(), context).map(ApplicationResource::answer));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "DeleteDraft", summary = "Delete an application that was never handed in")
    public Uni<Response> delete(UUID id) {
        return commands.delete("DeleteDraft", context -> deleteDraft.handle(id, context));
    }

    static Answer answer(ApplicationDetails details) {
        Application application = details.application();
        return Answer.ok(ApplicationView.of(details), application.version());
    }
}
