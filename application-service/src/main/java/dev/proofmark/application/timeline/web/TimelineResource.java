package dev.proofmark.application.timeline.web;

import dev.proofmark.application.timeline.usecase.ReadTimeline;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Language;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What has happened to an application's certification. */
@Path("/api/v1/applications/{id}/timeline")
@Authenticated
public class TimelineResource {

    private final CurrentActor actor;
    private final ReadTimeline read;

    public TimelineResource(CurrentActor actor, ReadTimeline read) {
        this.actor = actor;
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "GetTimeline",
            summary = "Every event of every service about the application's certification, oldest first",
            description = "Titles and facts are in Korean or English, by Accept-Language. An event that arrives late"
                    + " takes its place by the time at which it happened.")
    public Uni<Response> get(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @HeaderParam("Accept-Language") @Nullable String acceptLanguage,
            @Context UriInfo uri) {
        Language language = Language.preferredBy(acceptLanguage);
        return read.handle(id, Pages.request(limit, cursor), actor.get())
                .map(page -> Response.fromResponse(
                                Pages.response(page.map(entry -> EntryView.of(entry, language)), uri))
                        .header("Content-Language", language.tag())
                        .header("Vary", "Accept-Language")
                        .build());
    }
}
