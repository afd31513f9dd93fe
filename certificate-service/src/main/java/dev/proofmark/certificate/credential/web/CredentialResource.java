package dev.proofmark.certificate.credential.web;

import dev.proofmark.certificate.certificate.usecase.ReadCertificates;
import dev.proofmark.certificate.credential.usecase.ReadCredential;
import dev.proofmark.platform.web.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The credential of a certificate, for staff and for the organisation that holds it. */
@Path("/api/v1/certificates/{certificateId}/credential")
@Authenticated
public class CredentialResource {

    private final ReadCertificates certificates;
    private final ReadCredential credentials;
    private final CurrentActor actor;

    public CredentialResource(ReadCertificates certificates, ReadCredential credentials, CurrentActor actor) {
        this.certificates = certificates;
        this.credentials = credentials;
        this.actor = actor;
    }

    @GET
    @Produces({"application/vc+jwt", "application/vc"})
    @Operation(
            operationId = "ReadCredential",
            summary = "Reads the verifiable credential of the revision in force, or of another one")
    public Uni<Response> credential(
            UUID certificateId,
            @QueryParam("revision") @Nullable Integer revision,
            @QueryParam("profile") @Nullable String profile,
            @Context Request request) {
        CredentialAnswers.requireKnown(profile);
        return certificates
                .one(certificateId, actor.get())
                .chain(certificate -> credentials.handle(
                        certificateId, revision == null ? certificate.current().number() : revision))
                .map(credential -> CredentialAnswers.of(credential, profile, request));
    }
}
