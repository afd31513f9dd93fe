package dev.proofmark.audit.laboratory.web;

import dev.proofmark.audit.laboratory.domain.HistoryLine;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.usecase.KeepLaboratory;
import dev.proofmark.audit.laboratory.usecase.ReadLaboratories;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.CommandContext;
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
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Laboratories, their accreditations, the methods in their scope, and their people. */
@Path("/api/v1/laboratories")
@Authenticated
public class LaboratoryResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final ReadLaboratories read;
    private final KeepLaboratory keep;

    public LaboratoryResource(Commands commands, CurrentActor actor, ReadLaboratories read, KeepLaboratory keep) {
        this.commands = commands;
        this.actor = actor;
        this.read = read;
        this.keep = keep;
    }

    @GET
    @Operation(operationId = "ListLaboratories", summary = "The laboratories that you see")
    public Uni<Response> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(LaboratoryView::of))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "GetLaboratory", summary = "One laboratory with all of its history")
    public Uni<Response> get(UUID id) {
        return read.one(id, actor.get())
                .map(named -> Response.ok(LaboratoryView.of(named))
                        .tag(Etags.of(named.laboratory().version()))
                        .build());
    }

    @POST
    @Operation(operationId = "AddLaboratory", summary = "Add a laboratory that the body uses")
    public Uni<Response> add(@NotNull @Valid LaboratoryRequest body) {
        UUID id = body.id() == null ? Ids.next() : body.id();
        return commands.post(
                "AddLaboratory",
                body,
                context -> keep.add(id, body.toDetails(), context).map(LaboratoryResource::created));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "RenameLaboratory", summary = "Change a laboratory's name or address")
    public Uni<Response> rename(UUID id, @NotNull @Valid LaboratoryRequest body) {
        return commands.put(
                "RenameLaboratory",
                body,
                context -> keep.rename(id, body.toDetails(), context).map(LaboratoryResource::changed));
    }

    @POST
    @Path("/{id}/accreditations")
    @Operation(operationId = "RecordAccreditation", summary = "Record an accreditation, or correct one by another")
    public Uni<Response> accredit(UUID id, @NotNull @Valid AccreditationRequest body) {
        return record("RecordAccreditation", id, body, body.id(), body::toLine);
    }

    @POST
    @Path("/{id}/scopes")
    @Operation(operationId = "RecordLaboratoryScope", summary = "Record a method in scope, or correct one by another")
    public Uni<Response> scope(UUID id, @NotNull @Valid ScopeRequest body) {
        return record("RecordLaboratoryScope", id, body, body.id(), body::toLine);
    }

    @POST
    @Path("/{id}/members")
    @Operation(operationId = "RecordLaboratoryMember", summary = "Record somebody's functions, or correct or end them")
    public Uni<Response> member(UUID id, @NotNull @Valid MemberRequest body) {
        UUID lineId = body.id() == null ? Ids.next() : body.id();
        return commands.post(
                "RecordLaboratoryMember",
                body,
                context -> keep.record(id, body.toLine(lineId, context), body.toPerson(), context)
                        .map(LaboratoryResource::created));
    }

    @POST
    @Path("/{id}/members/{personId}/erasure")
    @Operation(
            operationId = "EraseNameOfLaboratoryMember",
            summary = "Erase what somebody is called; what they did stays under their opaque id")
    public Uni<Response> erase(UUID id, UUID personId, @Nullable EmptyRequest body) {
        return commands.post(
                "EraseNameOfLaboratoryMember",
                Map.of(),
                context -> keep.eraseName(id, personId, context).map(LaboratoryResource::changed));
    }

    private Uni<Response> record(
            String operation,
            UUID id,
            Object body,
            @Nullable UUID chosen,
            BiFunction<UUID, CommandContext, HistoryLine> line) {
        UUID lineId = chosen == null ? Ids.next() : chosen;
        return commands.post(
                operation,
                body,
                context -> keep.record(id, line.apply(lineId, context), context).map(LaboratoryResource::created));
    }

    private static Answer created(Laboratory laboratory) {
        return Answer.created(
                URI.create("/api/v1/laboratories/" + laboratory.id()),
                LaboratoryView.of(laboratory),
                laboratory.version());
    }

    private static Answer changed(Laboratory laboratory) {
        return Answer.ok(LaboratoryView.of(laboratory), laboratory.version());
    }
}
