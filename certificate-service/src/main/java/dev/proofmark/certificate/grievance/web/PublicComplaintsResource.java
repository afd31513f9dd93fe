package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.usecase.FollowComplaint;
import dev.proofmark.certificate.grievance.usecase.ReceiveFromAnybody;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Complaints of anybody, without an account. */
@Path("/public/v1/complaints")
@PermitAll
public class PublicComplaintsResource {
    private static final String PATH = "/public/v1/complaints/";
    private static final String NO_STORE = "no-store";

    private final Commands commands;
    private final ReceiveFromAnybody receive;
    private final FollowComplaint follow;

    public PublicComplaintsResource(Commands commands, ReceiveFromAnybody receive, FollowComplaint follow) {
        this.commands = commands;
        this.receive = receive;
        this.follow = follow;
    }

    /**
     * What somebody without an account keeps.
     *
     * @param secret to be sent as {@code Complaint-Secret} with the reference
     */
    public record ReceiptView(String reference, String secret, LocalDate receivedOn) {
        static ReceiptView of(ReceiveFromAnybody.Receipt receipt) {
            var identity = receipt.grievance().identity();
            return new ReceiptView(identity.reference(), receipt.secret(), identity.receivedOn());
        }
    }

    @POST
    @Operation(
            operationId = "ReceiveFromAnybody",
            summary = "Complain without an account; the answer has what the complaint is followed with")
    public Uni<Response> complain(@NotNull @Valid ComplaintRequest body) {
        return commands.anonymous(
                        "ReceiveFromAnybody",
                        body,
                        sending -> receive.handle(body.toComplaint(), sending)
                                .map(ReceiptView::of)
                                .map(receipt -> new Answer(
                                        Response.Status.CREATED,
                                        receipt,
                                        null,
                                        URI.create(PATH + receipt.reference()))))
                .map(PublicComplaintsResource::notStored);
    }

    @GET
    @Path("/{reference}")
    @Operation(operationId = "FollowComplaint", summary = "See how far a complaint is, with its secret")
    public Uni<Response> follow(String reference, @HeaderParam("Complaint-Secret") @Nullable String secret) {
        return follow.handle(reference, secret)
                .map(complaint ->
                        notStored(Response.ok(StandingView.of(complaint)).build()));
    }

    private static Response notStored(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }
}
