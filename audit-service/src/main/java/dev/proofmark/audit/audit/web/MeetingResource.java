package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.usecase.ReadMeetings;
import dev.proofmark.platform.web.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The meetings of an audit; they are recorded with its opening and its conclusion. */
@Path("/api/v1/audits/{id}/meetings")
@Authenticated
public class MeetingResource {

    private final ReadMeetings read;
    private final CurrentActor actor;

    public MeetingResource(ReadMeetings read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "ListMeetings", summary = "The opening and closing meeting with who attended")
    public Uni<Response> list(UUID id) {
        return read.ofAudit(id, actor.get())
                .map(meetings -> Response.ok(MeetingView.of(meetings)).build());
    }
}
