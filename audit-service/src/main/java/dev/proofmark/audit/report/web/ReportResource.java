package dev.proofmark.audit.report.web;

import dev.proofmark.audit.report.usecase.AmendReport;
import dev.proofmark.audit.report.usecase.IssueReport;
import dev.proofmark.audit.report.usecase.IssuedReport;
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

/** The report of an audit: issued once and never changed; amended by new versions beside it. */
@Path("/api/v1/audits/{id}/report")
@Authenticated
public class ReportResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final IssueReport issue;
    private final AmendReport amend;
    private final ReadReport read;

    public ReportResource(
            Commands commands, CurrentActor actor, IssueReport issue, AmendReport amend, ReadReport read) {
        this.commands = commands;
        this.actor = actor;
        this.issue = issue;
        this.amend = amend;
        this.read = read;
    }

    @POST
    @Operation(
            operationId = "IssueReport",
            summary = "Issue the report from what was recorded and the draft, and freeze it")
    public Uni<Response> issue(UUID id, @NotNull @Valid ReportRequest body) {
        return commands.post(
                "IssueReport",
                body,
                context -> issue.handle(id, body.toStatement(), context)
                        .map(issued -> created("/api/v1/audits/" + id + "/report", issued)));
    }

    @POST
    @Path("/amendments")
    @Operation(
            operationId = "AmendReport",
            summary = "Amend the issued report by a new version; the ones before stay readable")
    public Uni<Response> amend(UUID id, @NotNull @Valid AmendmentRequest body) {
        return commands.post(
                "AmendReport",
                body,
                context -> amend.handle(id, body.reason(), body.statement().toStatement(), context)
                        .map(issued -> created(
                                "/api/v1/audits/" + id + "/report/versions/"
                                        + issued.report().version().number(),
                                issued)));
    }

    @GET
    @Operation(operationId = "GetReport", summary = "The audit's report as it stands")
    public Uni<Response> get(UUID id) {
        return read.ofAudit(id, actor.get())
                .map(report -> Response.ok(ReportView.of(report)).build());
    }

    @GET
    @Path("/versions")
    @Operation(operationId = "ListReportVersions", summary = "Every version of the report, with what it amends and why")
    public Uni<Response> versions(UUID id) {
        return read.versions(id, actor.get())
                .map(reports -> Response.ok(ReportView.of(reports)).build());
    }

    @GET
    @Path("/versions/{version}")
    @Operation(operationId = "GetReportVersion", summary = "One version of the report")
    public Uni<Response> version(UUID id, int version) {
        return read.one(id, version, actor.get())
                .map(report -> Response.ok(ReportView.of(report)).build());
    }

    private static Answer created(String location, IssuedReport issued) {
        return Answer.created(
                URI.create(location),
                ReportView.of(issued.report()),
                issued.audit().version());
    }
}
