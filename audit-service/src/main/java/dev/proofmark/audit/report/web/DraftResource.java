package dev.proofmark.audit.report.web;

import dev.proofmark.audit.report.usecase.DraftReport;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The report before its issue: generated from what is recorded, written on by the lead, commented on by the team. */
@Path("/api/v1/audits/{id}/report/draft")
@Authenticated
public class DraftResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final DraftReport draft;

    public DraftResource(Commands commands, CurrentActor actor, DraftReport draft) {
        this.commands = commands;
        this.actor = actor;
        this.draft = draft;
    }

    @GET
    @Operation(operationId = "GetReportDraft", summary = "What the report would say now, and what is still missing")
    public Uni<Response> get(UUID id) {
        return draft.read(id, actor.get())
                .map(seen -> Response.ok(DraftView.of(seen))
                        .tag(Etags.of(seen.draft().version()))
                        .build());
    }

    @PUT
    @Operation(operationId = "WriteReportDraft", summary = "Write the sections that are named; the others stay")
    public Uni<Response> write(UUID id, @NotNull @Valid ReportRequest body) {
        return commands.put(
                "WriteReportDraft",
                body,
                context -> draft.write(id, body.toStatement(), context)
                        .map(seen -> Answer.ok(DraftView.of(seen), seen.draft().version())));
    }

    @POST
    @Path("/comments")
    @Operation(operationId = "CommentOnReportDraft", summary = "Say something to the lead about a section")
    public Uni<Response> comment(UUID id, @NotNull @Valid CommentRequest body) {
        return commands.post(
                "CommentOnReportDraft",
                body,
                context -> draft.comment(id, body.section(), body.text(), context)
                        .map(made -> new Answer(
                                Response.Status.CREATED,
                                DraftView.of(made),
                                null,
                                URI.create("/api/v1/audits/" + id + "/report/draft"))));
    }
}
