package dev.proofmark.audit.checklist.web;

import dev.proofmark.audit.checklist.usecase.FillChecklist;
import dev.proofmark.audit.checklist.usecase.ReadChecklist;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The checklist of an audit. Versions are the items' own: auditors fill it in apart and offline, and an entity tag over
 * the whole would make each of them stand in the others' way.
 */
@Path("/api/v1/audits/{id}/checklist")
@Authenticated
public class ChecklistResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final FillChecklist fill;
    private final ReadChecklist read;

    public ChecklistResource(Commands commands, CurrentActor actor, FillChecklist fill, ReadChecklist read) {
        this.commands = commands;
        this.actor = actor;
        this.fill = fill;
        this.read = read;
    }

    @GET
    @Operation(operationId = "GetChecklist", summary = "What the team has to look at, and what it saw")
    public Uni<Response> get(UUID id) {
        return read.ofAudit(id, actor.get())
                .map(seen -> Response.ok(ChecklistView.of(seen)).build());
    }

    @PUT
    @Operation(
            operationId = "FillChecklist",
            summary = "Write down what was seen at many items, each upon the revision that the tool knew;"
                    + " conflicts are answered item by item")
    public Uni<Response> fill(UUID id, @NotNull @Valid ChecklistRequest body) {
        return commands.batch(
                "FillChecklist",
                body,
                context -> fill.many(id, body.toSendings(context), context).map(ChecklistView::of));
    }

    @GET
    @Path("/items/{key}")
    @Operation(operationId = "GetChecklistItem", summary = "One item of the checklist")
    public Uni<Response> item(UUID id, String key) {
        return read.one(id, key, actor.get())
                .map(item -> Response.ok(ItemView.of(item))
                        .tag(Etags.of(item.revision()))
                        .build());
    }

    @PUT
    @Path("/items/{key}")
    @Operation(operationId = "FillChecklistItem", summary = "Write down what was seen at one item")
    public Uni<Response> fillItem(UUID id, String key, @NotNull @Valid LookRequest body) {
        return commands.put(
                "FillChecklistItem",
                body,
                context -> fill.one(id, key, body.toLook(context), context)
                        .map(item -> Answer.ok(ItemView.of(item), item.revision())));
    }
}
