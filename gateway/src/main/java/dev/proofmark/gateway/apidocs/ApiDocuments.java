package dev.proofmark.gateway.apidocs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.proofmark.contracts.Events;
import dev.proofmark.gateway.routing.Reading;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ProblemAnswers;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;

/** The API documents of all services at one address, and that of their events at another, as JSON or YAML. */
@ApplicationScoped
public class ApiDocuments {

    private static final Logger LOGGER = Logger.getLogger(ApiDocuments.class);

    private final ServiceDocuments documents;
    private final ProblemAnswers problems;
    private final ObjectMapper json = new ObjectMapper();
    private final YAMLMapper yaml = new YAMLMapper();

    public ApiDocuments(ServiceDocuments documents, ProblemAnswers problems) {
        this.documents = documents;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        Reading.of(router, "/openapi").order(1).handler(this::handle);
        ObjectNode events = events();
        Reading.of(router, "/asyncapi").order(1).handler(context -> send(context, events, wantsYaml(context)));
    }

    /** As it was committed: what the services tell one another is known without asking them. */
    private ObjectNode events() {
        try (InputStream file = Events.class.getResourceAsStream("asyncapi.json")) {
            return (ObjectNode) json.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void handle(RoutingContext context) {
        boolean asYaml = wantsYaml(context);
        documents
                .merged()
                .onSuccess(document -> send(context, document, asYaml))
                .onFailure(failure -> {
                    LOGGER.warnf("API documents: %s", failure.getMessage());
                    problems.refuse(context, Refusal.of("unavailable"));
                });
    }

    private static boolean wantsYaml(RoutingContext context) {
        return "yaml".equals(context.request().getParam("format"));
    }

    private void send(RoutingContext context, ObjectNode document, boolean asYaml) {
        context.response()
                .putHeader("Content-Type", asYaml ? "application/yaml" : "application/json")
                .putHeader("Cache-Control", "public, max-age=60")
                .end(written(document, asYaml ? yaml : json));
    }

    private static String written(ObjectNode document, ObjectMapper mapper) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
