package dev.proofmark.platform.web;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.Router;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The smallest service: it says what reached it. */
@Path("/echo")
public class EchoResource {

    /** A body. */
    public record Said(String words) {}

    /** A fault in front of all resources. */
    void register(@Observes Router router) {
        router.get("/broken").order(1).handler(context -> {
            throw new IllegalStateException("a fault of ours with a secret in it");
        });
        router.get("/busy").order(1).handler(context -> context.fail(503));
    }

    @GET
    @PermitAll
    @Path("/{id}")
    public Said get(@PathParam("id") UUID id) {
        return new Said(id.toString());
    }

    @GET
    @Path("/unmarked")
    public Said unmarked() {
        return new Said("nobody said who may hear this");
    }

    @POST
    @PermitAll
    public Said blocking(Said said) {
        return said;
    }

    @POST
    @PermitAll
    @Path("/reactive")
    @NonBlocking
    public Said reactive(Said said) {
        return said;
    }
}
