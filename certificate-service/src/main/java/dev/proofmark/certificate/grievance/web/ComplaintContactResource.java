package dev.proofmark.certificate.grievance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.grievance.usecase.KeepContact;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.EmptyRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Whom to write to about a complaint. */
@Path("/api/v1/complaints/{id}/contact")
@Authenticated
public class ComplaintContactResource {
    private final Commands commands;
    private final CurrentActor actor;
    private final KeepContact contact;

    public ComplaintContactResource(Commands commands, CurrentActor actor, KeepContact contact) {
        this.commands = commands;
        this.actor = actor;
        this.contact = contact;
    }

    /**
     * Who complained, as far as they said.
     *
     * @param personId opaque id of somebody with an account
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactView(
            @Nullable String personId,
            @Nullable String name,
            @Nullable String mail) {
        static ContactView of(KeepContact.Complainant complainant) {
            return new ContactView(
                    complainant.personId(),
                    complainant.contact().name(),
                    complainant.contact().mail());
        }
    }

    @GET
    @Operation(operationId = "GetComplaintContact", summary = "Whom to write to, for those who do")
    public Uni<Response> get(UUID id) {
        return contact.read(id, actor.get())
                .map(kept -> Response.ok(ContactView.of(kept))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    @POST
    @Path("/erasure")
    @Operation(operationId = "EraseComplaintContact", summary = "Erase who complained; the complaint stays")
    public Uni<Response> erase(UUID id, @Nullable EmptyRequest body) {
        return commands.post(
                "EraseComplaintContact",
                Map.of(),
                context -> contact.erase(id, context).map(GrievanceView::answer));
    }
}
