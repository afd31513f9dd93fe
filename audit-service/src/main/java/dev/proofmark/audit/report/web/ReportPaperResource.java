package dev.proofmark.audit.report.web;

import dev.proofmark.audit.paper.usecase.Paper;
import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.audit.report.usecase.ReadReport;
import dev.proofmark.audit.report.usecase.ReportPrinter;
import dev.proofmark.platform.web.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The report on paper, in every version. */
@Path("/api/v1/audits/{id}/report")
@Authenticated
public class ReportPaperResource {

    private final ReadReport read;
    private final ReportPrinter printer;
    private final CurrentActor actor;

    public ReportPaperResource(ReadReport read, ReportPrinter printer, CurrentActor actor) {
        this.read = read;
        this.printer = printer;
        this.actor = actor;
    }

    @GET
    @Path("/pdf")
    @Produces(Paper.PDF)
    @Operation(
            operationId = "PrintReport",
            summary = "The report as it stands, as a document with its content as an associated file")
    public Uni<Response> print(UUID id) {
        return read.ofAudit(id, actor.get()).chain(this::paper);
    }

    @GET
    @Path("/versions/{version}/pdf")
    @Produces(Paper.PDF)
    @Operation(operationId = "PrintReportVersion", summary = "One version of the report, as a document")
    public Uni<Response> printVersion(UUID id, int version) {
        return read.one(id, version, actor.get()).chain(this::paper);
    }

    private Uni<Response> paper(AuditReport report) {
        return printer.print(report)
                .map(pdf -> Paper.answer(
                        pdf,
                        "audit-report-" + report.auditId() + "-"
                                + report.version().number() + ".pdf"));
    }
}
