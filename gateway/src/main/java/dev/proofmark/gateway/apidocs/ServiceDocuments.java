package dev.proofmark.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.gateway.routing.GatewayConfiguration;
import dev.proofmark.gateway.routing.Service;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** Asks every service for its OpenAPI document. */
@ApplicationScoped
class ServiceDocuments {

    private final HttpClient client;
    private final GatewayConfiguration configuration;
    private final ObjectMapper mapper;

    ServiceDocuments(Vertx vertx, GatewayConfiguration configuration, ObjectMapper mapper) {
        this.client = vertx.createHttpClient();
        this.configuration = configuration;
        this.mapper = mapper;
    }

    /** All documents as one; fails if one service does not answer, because half an API misleads. */
    Future<ObjectNode> merged() {
        List<Service> services = List.of(Service.values());
        List<Future<JsonNode>> documents = services.stream().map(this::document).toList();
        return Future.all(documents).map(all -> {
            MergedDocument merged = new MergedDocument();
            for (int index = 0; index < services.size(); index++) {
                merged = merged.with(services.get(index), all.resultAt(index));
            }
            return merged.json();
        });
    }

    private Future<JsonNode> document(Service service) {
        URI address = service.address(configuration.upstreams());
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address.resolve("/q/openapi?format=json").toString())
                .setTimeout(configuration.answerTimeout().toMillis());
        return client.request(options)
                .compose(request -> request.send())
                .compose(HttpClientResponse::body)
                .map(body -> read(body.getBytes()));
    }

    private JsonNode read(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException notADocument) {
            throw new UncheckedIOException(notADocument);
        }
    }
}
