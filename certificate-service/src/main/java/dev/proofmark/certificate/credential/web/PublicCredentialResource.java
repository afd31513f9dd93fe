package dev.proofmark.certificate.credential.web;

import dev.proofmark.certificate.credential.usecase.ReadCredential;
import dev.proofmark.certificate.register.usecase.LookUpCertificate;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The credential of a certificate, for anybody, without a token. */
@Path("/public/v1/certificates/{number}/credential")
@PermitAll
public class PublicCredentialResource {

    private final LookUpCertificate register;
    private final ReadCredential credentials;
    private final BusinessClock clock;

    public PublicCredentialResource(LookUpCertificate register, ReadCredential credentials, BusinessClock clock) {
        this.register = register;
        this.credentials = credentials;
        this.clock = clock;
    }

    @GET
    @Produces({"application/vc+jwt", "application/vc"})
    @Operation(
            operationId = "ReadPublicCredential",
            summary =
                    "Reads the verifiable credential of the revision in force, or of another one; in an envelope or with a proof, or (profile=untp) as UNTP 0.7.0 has it")
    public Uni<Response> credential(
            String number,
            @QueryParam("revision") @Nullable Integer revision,
            @QueryParam("profile") @Nullable String profile,
            @Context Request request) {
        CredentialAnswers.requireKnown(profile);
        return register.handle(number, clock.today(), null)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .chain(entry -> credentials.handle(
                        entry.certificate().id(),
                        revision == null ? entry.revision().number() : revision))
                .map(credential -> CredentialAnswers.of(credential, profile, request));
    }
}
