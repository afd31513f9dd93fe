package dev.proofmark.gateway.travel;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.travel.ClockTopic;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * {@code /dev/v1/clock}: the local stack's business clock. It is open here and closed by the services, each of which
 * verifies the token and shows its clock to administrators only; where time travel is off, nothing of this exists.
 */
@Path("/dev/v1/clock")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
public class TravelResource {

    private final Conductor conductor;
    private final Clocks clocks;
    private final ClockTopic topic;
    private final ConductorConfiguration configuration;
    private final InstantSource system = InstantSource.system();

    TravelResource(Conductor conductor, Clocks clocks, ClockTopic topic, ConductorConfiguration configuration) {
        this.conductor = conductor;
        this.clocks = clocks;
        this.topic = topic;
        this.configuration = configuration;
    }

    @GET
    @Operation(hidden = true)
    public TravelView get(@HeaderParam("Authorization") @Nullable String authorization) {
        Map<String, TravelView.ServiceView> services = clocks.ask(administrator(authorization)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> TravelView.ServiceView.of(entry.getValue())));
        return view(conductor.underWay().orElse(null), services);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response travel(
            @HeaderParam("Authorization") @Nullable String authorization, @NotNull @Valid TravelRequest request)
            throws ExecutionException, InterruptedException {
        String administrator = administrator(authorization);
        Conductor.Departure departure = conductor.depart(TravelPeriod.parse(request.offset()), administrator);
        try {
            Journey arrived =
                    departure.arrival().get(configuration.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
            return arrived.state() == Journey.State.ARRIVED
                    ? Response.ok(view(arrived, Map.of())).build()
                    : accepted(departure.id());
        } catch (TimeoutException stillUnderWay) {
            return accepted(departure.id());
        }
    }

    @GET
    @Path("/journeys/{id}")
    @Operation(hidden = true)
    public TravelView journey(@HeaderParam("Authorization") @Nullable String authorization, UUID id) {
        var _ = clocks.ask(administrator(authorization));
        return view(conductor.find(id).orElseThrow(() -> new RefusedException(Refusal.notFound())), Map.of());
    }

    private Response accepted(UUID id) {
        return Response.accepted(view(conductor.find(id).orElse(null), Map.of()))
                .header("Location", "/dev/v1/clock/journeys/" + id)
                .build();
    }

    private TravelView view(@Nullable Journey journey, Map<String, TravelView.ServiceView> services) {
        Instant now = topic.offset().from(system.instant());
        return new TravelView(now, topic.offset().toString(), journey, services);
    }

    private String administrator(@Nullable String authorization) {
        if (!topic.enabled()) {
            throw new RefusedException(Refusal.notFound());
        }
        if (authorization == null) {
            throw new RefusedException(Refusal.of("unauthenticated"));
        }
        return authorization;
    }
}
