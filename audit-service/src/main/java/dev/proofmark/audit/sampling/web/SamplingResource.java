package dev.proofmark.audit.sampling.web;

import dev.proofmark.audit.sampling.domain.SiteSample;
import dev.proofmark.audit.sampling.usecase.ReadSamples;
import dev.proofmark.audit.sampling.usecase.SampleSites;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
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

/** The sites that a programme's audits visit: drawn, recorded, never changed. */
@Path("/api/v1/programmes/{id}/sampling")
@Authenticated
public class SamplingResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final SampleSites sample;
    private final ReadSamples read;

    public SamplingResource(Commands commands, CurrentActor actor, SampleSites sample, ReadSamples read) {
        this.commands = commands;
        this.actor = actor;
        this.sample = sample;
        this.read = read;
    }

    @POST
    @Operation(operationId = "SampleSites", summary = "Draw the sites that an audit visits, and record the draw")
    public Uni<Response> sample(UUID id, @NotNull @Valid SampleRequest body) {
        return commands.post(
                "SampleSites",
                body,
                context ->
                        sample.handle(id, body.toWish(), Seeds.next(), context).map(SamplingResource::created));
    }

    @GET
    @Operation(operationId = "ListSamples", summary = "Every sample of the programme")
    public Uni<Response> list(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(id, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(SampleView::of))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{sampleId}")
    @Operation(operationId = "GetSample", summary = "One sample with everything to draw it again")
    public Uni<Response> get(UUID id, UUID sampleId) {
        return read.one(id, sampleId, actor.get())
                .map(found -> Response.ok(SampleView.of(found)).build());
    }

    private static Answer created(SiteSample sample) {
        String address = "/api/v1/programmes/" + sample.programmeId() + "/sampling/" + sample.sampleId();
        return new Answer(Response.Status.CREATED, SampleView.of(sample), null, URI.create(address));
    }
}
