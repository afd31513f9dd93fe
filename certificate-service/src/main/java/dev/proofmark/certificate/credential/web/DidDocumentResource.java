package dev.proofmark.certificate.credential.web;

import dev.proofmark.certificate.certificatedocument.usecase.RegisterAddress;
import dev.proofmark.certificate.keys.Issuer;
import dev.proofmark.certificate.keys.LogIdentity;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.credential.DidService;
import dev.proofmark.verification.log.NoteKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Who issues here, and with which keys: the root of a stranger's trust (did:web). It changes with the keys only, so with a
 * restart.
 */
@Path("/.well-known/did.json")
@PermitAll
public class DidDocumentResource {

    private final String document;
    private final EntityTag tag;

    public DidDocumentResource(Issuer issuer, LogIdentity log, RegisterAddress register) {
        this.document = new String(
                CanonicalJson.bytes(DidDocument.make(issuer.did(), issuer.keys(), services(log, register))),
                StandardCharsets.UTF_8);
        this.tag = new EntityTag(Hashes.sha256(document));
    }

    private static List<DidService> services(LogIdentity log, RegisterAddress register) {
        return List.of(
                new DidService(
                        "log",
                        DidService.TRANSPARENCY_LOG,
                        register.at("/log"),
                        log.keys().stream().map(NoteKey::toString).toList()),
                new DidService(
                        "seal", DidService.DOCUMENT_SEAL, register.at("/public/v1/seal/certificates"), List.of()));
    }

    @GET
    @Produces(DidDocument.MEDIA_TYPE)
    @Operation(
            operationId = "ReadDidDocument",
            summary = "Tells with which keys credentials, status lists and the log are signed, the former ones too")
    public Response document(@Context Request request) {
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(document) : known)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }
}
