package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.usecase.InviteMember;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.EmptyRequest;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Invitations to join an organisation. */
@Path("/api/v1/organisations/{id}/invitations")
@Authenticated
public class InvitationResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final InviteMember invite;

    public InvitationResource(Commands commands, CurrentActor actor, InviteMember invite) {
        this.commands = commands;
        this.actor = actor;
        this.invite = invite;
    }

    @GET
    @Operation(operationId = "ListInvitations", summary = "Whom the organisation has invited, for its owners")
    public Uni<Response> list(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return invite.list(id, Pages.request(limit, cursor), actor.get())
                .map(page -> Pages.response(page.map(InvitationView::of), uri));
    }

    @POST
    @Operation(
            operationId = "InviteMember",
            summary =
                    "Invite somebody by mail: the link in the letter works once, for a week, and for that address alone")
    public Uni<Response> invite(UUID id, @NotNull @Valid InvitationRequest body) {
        UUID invitationId = body.id() == null ? Ids.next() : body.id();
        return commands.post(
                "InviteMember",
                body,
                context -> invite.invite(invitationId, id, body.toLetter(), context)
                        .map(invitation -> Answer.created(
                                URI.create("/api/v1/organisations/" + id + "/invitations"),
                                InvitationView.of(invitation),
                                invitation.version())));
    }

    @POST
    @Path("/{invitationId}/revocation")
    @Operation(operationId = "RevokeInvitation", summary = "Take an invitation back: its link leads nowhere any longer")
    public Uni<Response> revoke(UUID id, UUID invitationId, @Nullable EmptyRequest body) {
        return commands.post(
                "RevokeInvitation",
                Map.of(),
                context -> invite.revoke(id, invitationId, context)
                        .map(invitation -> Answer.ok(InvitationView.of(invitation), invitation.version())));
    }
}
