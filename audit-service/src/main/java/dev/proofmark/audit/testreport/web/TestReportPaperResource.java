package dev.proofmark.audit.testreport.web;

import dev.proofmark.audit.paper.usecase.Paper;
import dev.proofmark.audit.testreport.domain.TestReport;
import dev.proofmark.audit.testreport.usecase.ReadTestReport;
import dev.proofmark.platform.web.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Issued reports as they were printed, and as data; an earlier one by its number. Neither ever changes. */
@Path("/api/v1/evaluations/{id}/report")
@Authenticated
public class TestReportPaperResource {

    private final ReadTestReport read;
    private final CurrentActor actor;

    TestReportPaperResource(ReadTestReport read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Path("/pdf")
    @Produces(Paper.PDF)
    @Operation(operationId = "PrintTestReport", summary = "A report as it was printed, with its data as a file in it")
    public Uni<Response> pdf(UUID id, @QueryParam("number") @Nullable String number, @Context Request conditions) {
        return read.one(id, number, actor.get()).chain(report -> {
            EntityTag tag = new EntityTag(report.sha256());
            Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
            return unchanged != null
                    ? Uni.createFrom().item(withHeaders(unchanged, tag, number, name(report, "pdf")))
                    : read.pdf(report)
                            .map(pdf -> withHeaders(Response.ok(pdf, Paper.PDF), tag, number, name(report, "pdf")));
        });
    }

    @GET
    @Path("/data")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "GetTestReportData", summary = "A report as data: all of it, and all that was recomputed")
    public Uni<Response> data(UUID id, @QueryParam("number") @Nullable String number, @Context Request conditions) {
        return read.one(id, number, actor.get()).map(report -> {
            EntityTag tag = new EntityTag(report.text().dataSha256());
            Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
            Response.ResponseBuilder answer =
                    unchanged != null ? unchanged : Response.ok(report.text().content(), MediaType.APPLICATION_JSON);
            return withHeaders(answer, tag, number, name(report, "json"));
        });
    }

    private static String name(TestReport report, String ending) {
        return "test-report-" + report.text().number() + "." + ending;
    }

    /** A report with its number never changes; the one in force does. */
    private static Response withHeaders(
            Response.ResponseBuilder answer, EntityTag tag, @Nullable String number, String fileName) {
        return answer.tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        number == null ? "private, no-cache" : "private, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
