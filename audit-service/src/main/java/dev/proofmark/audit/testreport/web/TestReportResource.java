package dev.proofmark.audit.testreport.web;

import dev.proofmark.audit.testreport.usecase.AmendTestReport;
import dev.proofmark.audit.testreport.usecase.AuthoriseTestReport;
import dev.proofmark.audit.testreport.usecase.ReadTestReport;
import dev.proofmark.audit.testreport.usecase.WriteTestReport;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.EmptyRequest;
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

/** The report of a test: written by a tester, authorised by another, amended by another report. */
@Path("/api/v1/evaluations/{id}/report")
@Authenticated
public class TestReportResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final WriteTestReport write;
    private final AuthoriseTestReport authorise;
    private final AmendTestReport amend;
    private final ReadTestReport read;

    TestReportResource(
            Commands commands,
            CurrentActor actor,
            WriteTestReport write,
            AuthoriseTestReport authorise,
            AmendTestReport amend,
            ReadTestReport read) {
        this.commands = commands;
        this.actor = actor;
        this.write = write;
        this.authorise = authorise;
        this.amend = amend;
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "GetTestReport",
            summary = "The reports that were issued, and the draft of the next with what it still lacks")
    public Uni<Response> get(UUID id) {
        return read.of(id, actor.get())
                .map(seen -> Response.ok(ReportStandView.of(seen))
                        .tag(Etags.of(
                                seen.draft().map(each -> each.draft().version()).orElse(0L)))
                        .build());
    }

    @PUT
    @Operation(operationId = "WriteTestReport", summary = "Write what only the laboratory can say in its report")
    public Uni<Response> put(UUID id, @NotNull @Valid StatementRequest body) {
        return commands.put(
                "WriteTestReport",
                body,
                context -> write.handle(id, body.toStatement(), context)
                        .map(seen ->
                                Answer.ok(ReportStandView.of(seen), seen.draft().version())));
    }

    @POST
    @Path("/authorisation")
    @Operation(
            operationId = "AuthoriseTestReport",
            summary = "Issue the report: complete, each value borne out, limits decided by the agreed rule")
    public Uni<Response> authorise(UUID id, @NotNull @Valid EmptyRequest body) {
        return commands.post(
                "AuthoriseTestReport",
                body,
                context -> authorise
                        .handle(id, context)
                        .map(issued -> Answer.created(
                                URI.create("/api/v1/evaluations/" + id + "/report/data?number="
                                        + issued.report().text().number()),
                                TestReportView.of(issued.report()),
                                issued.evaluation().version())));
    }

    @POST
    @Path("/amendments")
    @Operation(
            operationId = "AmendTestReport",
            summary = "Have the report replaced by another one with a number of its own; it stays readable")
    public Uni<Response> amend(UUID id, @NotNull @Valid ReportAmendmentRequest body) {
        return commands.post(
                "AmendTestReport",
                body,
                context -> amend.handle(id, body.changed(), context)
                        .map(evaluation -> Answer.created(
                                URI.create("/api/v1/evaluations/" + id + "/report"),
                                new AmendmentView(id, body.changed()),
                                evaluation.version())));
    }

    /** A report is being replaced: the draft of the next waits for the tester. */
    public record AmendmentView(UUID evaluationId, String changed) {}
}
