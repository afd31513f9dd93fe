package dev.proofmark.audit.report.web;

import dev.proofmark.audit.report.usecase.MaintainCertification;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The lead auditor's word after a surveillance. */
@Path("/api/v1/audits/{id}/maintenance")
@Authenticated
public class MaintenanceResource {

    private final Commands commands;
    private final MaintainCertification maintain;

    public MaintenanceResource(Commands commands, MaintainCertification maintain) {
        this.commands = commands;
        this.maintain = maintain;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "RecordMaintenance",
            summary = "Maintain the certificate on the audit's positive conclusion, without a decision of its own")
    public Uni<Response> maintain(UUID id, @NotNull @Valid MaintenanceRequest body) {
        return commands.post(
                "RecordMaintenance",
                body,
                context -> maintain.handle(id, body.rationale(), context)
                        .map(audit -> Answer.ok(MaintenanceView.of(audit), audit.version())));
    }
}
