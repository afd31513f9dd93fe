package dev.proofmark.certificate.log.web;

import dev.proofmark.certificate.log.usecase.ReadLog;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.verification.log.Tile;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The transparency log for anybody (<a href="https://c2sp.org/tlog-tiles">C2SP tlog-tiles</a>). */
@Path("/log")
@PermitAll
public class LogResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_SECOND = "public, max-age=1";

    private final ReadLog log;

    public LogResource(ReadLog log) {
        this.log = log;
    }

    @GET
    @Path("/checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "ReadCheckpoint", summary = "Reads the signed head of the log: its size and its root")
    public Uni<Response> checkpoint() {
        return log.checkpoint().map(found -> answer(found, FOR_A_SECOND));
    }

    @GET
    @Path("/tile/{tile:.+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "ReadLogTile",
            summary = "Reads a tile of hashes (0/x001/067), or a bundle of entries (entries/x001/067.p/5)")
    public Uni<Response> tile(@PathParam("tile") String tile) {
        return Tile.parse("tile/" + tile)
                .map(log::tile)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> answer(found, FOR_EVER));
    }

    private static Response answer(Optional<?> found, String caching) {
        return found.map(bytes -> Response.ok(bytes)
                        .header(HttpHeaders.CACHE_CONTROL, caching)
                        .build())
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
