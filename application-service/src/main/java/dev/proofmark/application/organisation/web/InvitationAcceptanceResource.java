package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.usecase.AcceptInvitation;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Following the link of an invitation; whoever does it is no member yet, so it stands outside the organisation. */
@Path("/api/v1/invitation-acceptances")
@Authenticated
public class InvitationAcceptanceResource {

    private final Commands commands;
    private final ActingMail mail;
    private final AcceptInvitation accept;

    public InvitationAcceptanceResource(Commands commands, ActingMail mail, AcceptInvitation accept) {
        this.commands = commands;
        this.mail = mail;
        this.accept = accept;
    }

    @POST
    @Operation(
            operationId = "AcceptInvitation",
            summary = "Join the organisation that invited you, signed in with the mail address that was invited")
    public Uni<Response> accept(@NotNull @Valid InvitationAcceptanceRequest body) {
        return commands.post(
                "AcceptInvitation",
                body,
                context -> accept.handle(body.invitationId(), body.token(), mail.get(), context)
                        .map(organisation -> Answer.created(
                                URI.create("/api/v1/organisations/" + organisation.id()),
                                OrganisationView.of(organisation),
                                organisation.version())));
    }
}
