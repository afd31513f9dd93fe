package dev.proofmark.platform.outbox;

import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.EmptyRequest;
import dev.proofmark.platform.web.Pages;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What administrators do about events that a service could not take in. Every service offers it for its own, under its
 * own name; none of it shows what an event says.
 */
@Path("/api/v1/operations/{service}")
@RolesAllowed("ADMINISTRATOR")
public class RepairResource {

    private final Commands commands;
    private final ReadParkedKeys read;
    private final ReplayParkedKey replay;
    private final SkipParkedEvent skip;
    private final String ours;

    RepairResource(
            Commands commands,
            ReadParkedKeys read,
            ReplayParkedKey replay,
            SkipParkedEvent skip,
            @ConfigProperty(name = "quarkus.application.name") String ours) {
        this.commands = commands;
        this.read = read;
        this.replay = replay;
        this.skip = skip;
        this.ours = ours;
    }

    @GET
    @Path("/parked-keys")
    @Operation(operationId = "ListParkedKeys", summary = "The keys whose events wait behind one that failed")
    public Uni<Response> list(
            String service,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        requireOurs(service);
        return read.page(Pages.request(limit, cursor)).map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/parked-keys/{id}")
    @Operation(operationId = "GetParkedKey", summary = "One key whose events wait; not found when none does any more")
    public Uni<Response> get(String service, UUID id) {
        requireOurs(service);
        return read.one(id).map(view -> Response.ok(view).build());
    }

    @POST
    @Path("/parked-keys/{id}/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ReplayParkedKey", summary = "Have what waits taken in, from the event that failed on")
    public Uni<Response> replay(String service, UUID id, @NotNull @Valid EmptyRequest body) {
        requireOurs(service);
        URI see = URI.create("/api/v1/operations/" + service + "/parked-keys/" + id);
        return commands.post(
                "ReplayParkedKey",
                body,
                context -> replay.order(id, context).replaceWith(() -> Answer.accepted(body, see)));
    }

    @POST
    @Path("/parked-events/{id}/skip")
    @Operation(
            operationId = "SkipParkedEvent",
            summary = "Give up an event that failed, for good, and have what waits behind it taken in")
    public Uni<Response> skip(String service, UUID id, @NotNull @Valid SkipRequest body) {
        requireOurs(service);
        return commands.post(
                "SkipParkedEvent",
                body,
                context -> skip.handle(id, body.reason(), context)
                        .map(row -> new Answer(Response.Status.OK, SkippedEventView.of(row), null, null)));
    }

    @GET
    @Path("/skipped-events")
    @Operation(operationId = "ListSkippedEvents", summary = "The events that were given up: by whom, when and why")
    public Uni<Response> listSkipped(
            String service,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        requireOurs(service);
        return read.skipped(Pages.request(limit, cursor)).map(page -> Pages.response(page, uri));
    }

    private void requireOurs(String service) {
        if (!service.equals(ours)) {
            throw new RefusedException(Refusal.notFound());
        }
    }
}
