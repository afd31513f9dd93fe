package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.domain.GrievanceCommand;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a certified client was asked about a complaint, and what it answered (I-37). */
@Path("/api/v1/complaints/{id}/referral")
@Authenticated
public class ComplaintReferralResource {
    private final GrievanceHandling handling;

    public ComplaintReferralResource(GrievanceHandling handling) {
        this.handling = handling;
    }

    @POST
    @Operation(operationId = "ReferComplaint", summary = "Record that the client was told of the complaint, and how")
    public Uni<Response> refer(UUID id, @NotNull @Valid TextRequest body) {
        return carryOut("ReferComplaint", id, body, new GrievanceCommand.Refer(body.text()));
    }

    @POST
    @Path("/answer")
    @Operation(operationId = "RecordClientAnswer", summary = "Record what the client answered, or that it did not")
    public Uni<Response> answer(UUID id, @NotNull @Valid ClientAnswerRequest body) {
        return carryOut("RecordClientAnswer", id, body, body.toCommand());
    }

    private Uni<Response> carryOut(String operation, UUID id, Object body, GrievanceCommand command) {
        return handling.carryOut(operation, GrievanceKind.COMPLAINT, id, body, command);
    }
}
