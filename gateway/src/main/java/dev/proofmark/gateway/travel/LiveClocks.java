package dev.proofmark.gateway.travel;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.gateway.routing.GatewayConfiguration;
import dev.proofmark.gateway.routing.Service;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.travel.ClockOffset;
import dev.proofmark.platform.travel.ClockTopic;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;

/** The clocks behind the gateway: asked over HTTP, set through the topic. */
@ApplicationScoped
class LiveClocks implements Clocks {

    private static final String PATH = "/dev/v1/clock";
    private static final Map<Integer, String> REFUSALS =
            Map.of(401, "unauthenticated", 403, "forbidden", 404, "not-found");

    private final ClockTopic topic;
    private final HttpClient client;
    private final GatewayConfiguration configuration;
    private final ObjectMapper mapper;

    LiveClocks(ClockTopic topic, Vertx vertx, GatewayConfiguration configuration, ObjectMapper mapper) {
        this.topic = topic;
        this.client = vertx.createHttpClient();
        this.configuration = configuration;
        this.mapper = mapper;
    }

    @Override
    public ClockOffset offset() {
        return topic.offset();
    }

    @Override
    public void set(ClockOffset offset) {
        topic.publish(offset);
    }

    @Override
    public Map<String, ServiceClock> ask(String authorization) {
        Map<String, Future<ServiceClock>> asked = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            asked.put(service.label(), ask(service, authorization));
        }
        Map<String, ServiceClock> clocks = new LinkedHashMap<>();
        asked.forEach((service, answer) -> clocks.put(service, await(answer)));
        return clocks;
    }

    private Future<ServiceClock> ask(Service service, String authorization) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(
                        service.address(configuration.upstreams()).resolve(PATH).toString())
                .putHeader("Authorization", authorization)
                .setTimeout(configuration.answerTimeout().toMillis());
        return client.request(options)
                .compose(request -> request.send())
                .compose(response -> response.body().map(body -> read(response, body)));
    }

    private ServiceClock read(HttpClientResponse response, Buffer body) {
        if (response.statusCode() != 200) {
            throw new RefusedException(Refusal.of(REFUSALS.getOrDefault(response.statusCode(), "unavailable")));
        }
        try {
            return mapper.readValue(body.getBytes(), ServiceClock.class);
        } catch (IOException notAClock) {
            throw new UncheckedIOException(notAClock);
        }
    }

    private static ServiceClock await(Future<ServiceClock> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RefusedException refused) {
                throw refused;
            }
            throw new RefusedException(Refusal.of("unavailable"));
        }
    }
}
