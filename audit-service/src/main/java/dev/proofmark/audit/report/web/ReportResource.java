package dev.proofmark.audit.report.web;

import dev.proofmark.audit.report.usecase.IssueReport;
import dev.proofmark.audit.report.usecase.ReadReport;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The report of an audit: issued once, never changed. */
@Path("/api/v1/audits/{id}/report")
@Authenticated
public class ReportResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final IssueReport issue;
    private final ReadReport read;

    public ReportResource(Commands commands, CurrentActor actor, IssueReport issue, ReadReport read) {
        this.commands = commands;
        this.actor = actor;
        this.issue = issue;
        this.read = read;
    }

    @POST
    @Operation(operationId = "IssueReport", summary = "Issue the report from what was recorded, and freeze it")
    public Uni<Response> issue(UUID id, @NotNull @Valid ReportRequest body) {
        return commands.post(
                "IssueReport",
                body,
                context -> issue.handle(id, body.toStatement(), context)
                        .map(issued -> Answer.created(
                                URI.create("/api/v1/audits/" + id + "/report"),
                                ReportView.of(issued.report()),
                                issued.audit().version())));
    }

    @GET
    @Operation(operationId = "GetReport", summary = "The audit's report")
    public Uni<Response> get(UUID id) {
        return read.ofAudit(id, actor.get())
                .map(issued -> Response.ok(ReportView.of(issued.report())).build());
    }
}
