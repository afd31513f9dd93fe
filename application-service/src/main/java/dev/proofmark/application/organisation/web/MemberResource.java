package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.usecase.ManageMembers;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who belongs to an organisation; people join by an invitation. */
@Path("/api/v1/organisations/{id}/members")
@Authenticated
public class MemberResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final ManageMembers members;

    public MemberResource(Commands commands, CurrentActor actor, ManageMembers members) {
        this.commands = commands;
        this.actor = actor;
        this.members = members;
    }

    @GET
    @Operation(operationId = "ListMembers", summary = "Who belongs to an organisation (200 people at the most)")
    public Uni<Response> list(UUID id) {
        return members.list(id, actor.get())
                .map(found ->
                        Response.ok(new Page<>(MemberView.all(found), null)).build());
    }

    @PUT
    @Path("/{personId}")
    @Operation(operationId = "ChangeMemberRole", summary = "Give a member another role")
    public Uni<Response> changeRole(UUID id, String personId, @NotNull @Valid MemberRequest body) {
        return commands.put(
                "ChangeMemberRole",
                body,
                context -> members.changeRole(id, personId, body.role(), context)
                        .map(member -> Answer.ok(MemberView.of(member), member.version())));
    }

    @DELETE
    @Path("/{personId}")
    @Operation(operationId = "RemoveMember", summary = "End a membership; it holds everywhere within a second")
    public Uni<Response> remove(UUID id, String personId) {
        return commands.delete("RemoveMember", context -> members.remove(id, personId, context));
    }
}
