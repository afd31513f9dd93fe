package dev.proofmark.certificate.certificatedocument.web;

import dev.proofmark.certificate.certificatedocument.usecase.DocumentSeal;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The body's seal, for anybody who checks a document: without a token. */
@Path("/public/v1/seal")
@PermitAll
public class SealResource {
    private final DocumentSeal seal;

    public SealResource(DocumentSeal seal) {
        this.seal = seal;
    }

    /** A chain of certificates, the seal's own first (RFC 8555, 9.1). */
    @GET
    @Path("/certificates")
    @Produces("application/pem-certificate-chain")
    @Operation(
            operationId = "ReadSealCertificates",
            summary = "Reads the certificates that the seal on documents is checked with")
    public String certificates() {
        return seal.certificates();
    }
}
