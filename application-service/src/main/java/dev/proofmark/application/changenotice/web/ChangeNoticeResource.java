package dev.proofmark.application.changenotice.web;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.application.changenotice.usecase.AssessChangeNotice;
import dev.proofmark.application.changenotice.usecase.NotifyChange;
import dev.proofmark.application.changenotice.usecase.ReadChangeNotices;
import dev.proofmark.application.changenotice.usecase.WithdrawChangeNotice;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.EmptyRequest;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What an organisation tells of its changes, and what the body makes of it. */
@Path("/api/v1/organisations/{id}/change-notices")
@Authenticated
public class ChangeNoticeResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final NotifyChange notify;
    private final AssessChangeNotice assess;
    private final WithdrawChangeNotice withdraw;
    private final ReadChangeNotices read;

    public ChangeNoticeResource(
            Commands commands,
            CurrentActor actor,
            NotifyChange notify,
            AssessChangeNotice assess,
            WithdrawChangeNotice withdraw,
            ReadChangeNotices read) {
        this.commands = commands;
        this.actor = actor;
        this.notify = notify;
        this.assess = assess;
        this.withdraw = withdraw;
        this.read = read;
    }

    @GET
    @Operation(operationId = "ListChangeNotices", summary = "The organisation's notices of changes, oldest first")
    public Uni<Response> list(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Actor reader = actor.get();
        return read.ofOrganisation(id, Pages.request(limit, cursor), reader)
                .map(page -> Pages.response(page.map(notice -> ChangeNoticeView.of(notice, reader)), uri));
    }

    @POST
    @Operation(operationId = "NotifyChange", summary = "Tell the body of changes that concern your certifications")
    public Uni<Response> tell(UUID id, @NotNull @Valid ChangeNoticeRequest body) {
        UUID noticeId = body.id() == null ? Ids.next() : body.id();
        return commands.post(
                "NotifyChange",
                body,
                context -> notify.tell(noticeId, id, body.toDetails(), context)
                        .map(notice -> Answer.created(
                                URI.create("/api/v1/organisations/" + id + "/change-notices/" + noticeId),
                                ChangeNoticeView.of(notice, context.actor()),
                                notice.version())));
    }

    @GET
    @Path("/{noticeId}")
    @Operation(operationId = "GetChangeNotice", summary = "One notice, with what the body made of it")
    public Uni<Response> get(UUID id, UUID noticeId) {
        Actor reader = actor.get();
        return read.one(id, noticeId, reader)
                .map(notice -> Response.ok(ChangeNoticeView.of(notice, reader))
                        .tag(Etags.of(notice.version()))
                        .build());
    }

    @PUT
    @Path("/{noticeId}")
    @Operation(operationId = "ReviseChangeNotice", summary = "Replace what a notice says before it is assessed")
    public Uni<Response> change(UUID id, UUID noticeId, @NotNull @Valid ChangeNoticeRequest body) {
        return commands.put(
                "ReviseChangeNotice",
                body,
                context ->
                        notify.change(noticeId, id, body.toDetails(), context).map(notice -> answer(notice, context)));
    }

    @POST
    @Path("/{noticeId}/assessment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(StaffRoles.APPLICATION_REVIEWER)
    @Operation(operationId = "AssessChangeNotice", summary = "Say for the body what follows from the changes")
    public Uni<Response> assess(UUID id, UUID noticeId, @NotNull @Valid AssessmentRequest body) {
        return commands.post(
                "AssessChangeNotice",
                body,
                context -> assess.handle(id, noticeId, body.toConclusion(), context)
                        .map(notice -> answer(notice, context)));
    }

    @POST
    @Path("/{noticeId}/withdrawal")
    @Operation(operationId = "WithdrawChangeNotice", summary = "Take a notice back before it is assessed")
    public Uni<Response> withdraw(UUID id, UUID noticeId, @Nullable EmptyRequest body) {
        return commands.post(
                "WithdrawChangeNotice",
                Map.of(),
                context -> withdraw.handle(id, noticeId, context).map(notice -> answer(notice, context)));
    }

    private static Answer answer(ChangeNotice notice, CommandContext context) {
        return Answer.ok(ChangeNoticeView.of(notice, context.actor()), notice.version());
    }
}
