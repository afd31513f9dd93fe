package dev.proofmark.certificate.takeover.web;

import dev.proofmark.certificate.takeover.usecase.ReadProvenance;
import dev.proofmark.platform.web.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a certificate came from that was not decided here. */
@Path("/api/v1/certificates/{certificateId}/provenance")
@Authenticated
public class ProvenanceResource {

    private final ReadProvenance read;
    private final CurrentActor actor;

    public ProvenanceResource(ReadProvenance read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "ReadProvenance",
            summary = "Tells by which file and whose word a certificate was taken over from the body's former records")
    public Uni<ProvenanceView> get(UUID certificateId) {
        return read.handle(certificateId, actor.get()).map(ProvenanceView::of);
    }
}
