package dev.proofmark.certificate.log.web;

import dev.proofmark.certificate.log.usecase.ProveStatus;
import dev.proofmark.certificate.log.usecase.ReadLog;
import dev.proofmark.certificate.register.usecase.LookUpCertificate;
import dev.proofmark.certificate.register.usecase.PastDay;
import dev.proofmark.certificate.register.usecase.RegisterEntry;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.DayParameters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What proves a certificate to whoever does not want to believe us. */
@Path("/public/v1/certificates/{number}")
@PermitAll
public class CertificateProofResource {
    private static final String STATUS_PROOF = "application/proofmark-status+jwt";

    private final LookUpCertificate register;
    private final ReadLog log;
    private final ProveStatus prove;
    private final BusinessClock clock;

    public CertificateProofResource(LookUpCertificate register, ReadLog log, ProveStatus prove, BusinessClock clock) {
        this.register = register;
        this.log = log;
        this.prove = prove;
        this.clock = clock;
    }

    @GET
    @Path("/log-proof")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "ReadLogProof",
            summary =
                    "Reads the proof that the publication of the revision in force stands in the log (C2SP tlog-proof)")
    public Uni<Response> logProof(String number) {
        return register.handle(number, clock.today(), null)
                .map(CertificateProofResource::found)
                .chain(entry -> log.of(entry.certificate().id())
                        .map(proofs -> proofs.flatMap(
                                proved -> proved.ofRevision(entry.revision().number())))
                        .map(CertificateProofResource::found)
                        .map(proof -> file(proof.bytes(), entry)));
    }

    private static Response file(byte[] proof, RegisterEntry entry) {
        return Response.ok(proof)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + entry.certificate().number().fileName() + ".tlog-proof\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @GET
    @Path("/status-proof")
    @Produces(STATUS_PROOF)
    @Operation(
            operationId = "ProveStatus",
            summary =
                    "Signs whether the certificate is valid today, or was on a day that has been (on), as is known now,"
                            + " with all entries of the log from which it follows")
    public Uni<Response> statusProof(String number, @QueryParam("on") @Nullable String on) {
        LocalDate today = clock.today();
        LocalDate day = PastDay.of("on", DayParameters.optional("on", on), today);
        return prove.handle(number, day == null ? today : day, clock.now())
                .map(CertificateProofResource::found)
                .map(proof -> Response.ok(proof)
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .build());
    }

    private static <T> T found(Optional<T> answer) {
        return answer.orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
