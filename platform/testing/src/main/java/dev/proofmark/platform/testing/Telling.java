package dev.proofmark.platform.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.contracts.EventFlows;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A whole certification as the contracts' samples tell it. Every telling has ids of its own, so that it is a new case to
 * a service, and the times of all others, so that what is left of it can be compared with theirs.
 */
public final class Telling {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String PEOPLE = "a0000000-";
    private static final Instant BEGIN = Instant.parse("2026-03-02T00:00:00Z");
    private static final Set<EventType<?>> OTHER_ENDS =
            Set.of(Events.APPLICATION_DECLINED, Events.APPLICATION_WITHDRAWN);

    private final Map<String, String> own = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Told> whole = new ArrayList<>();

    /** One of its events, as it was published at that time. */
    public record Told(News news, Instant time) {

        /** The event as a consumer gets it from the broker. */
        public ConsumerRecord<String, byte[]> arrival() {
            return news.arrival(time);
        }

        @Override
        public String toString() {
            return news.type().name();
        }
    }

    /** A certification of nobody known. */
    public Telling() {
        this(UUID.randomUUID());
    }

    /** A certification of an organisation that there is. */
    public Telling(UUID organisation) {
        bind(Samples.of(Events.ORGANISATION_REGISTERED).path("organisationId").asText(), organisation.toString());
        Events.all().stream().filter(type -> !OTHER_ENDS.contains(type)).forEach(this::tell);
    }

    /** Everything that was told, in the order in which it happened. */
    public List<Told> whole() {
        return List.copyOf(whole);
    }

    /** The id in this telling of what the samples call the certification. */
    public String certification() {
        return ofSample(
                Samples.of(Events.APPLICATION_SUBMITTED).path("certificationId").asText());
    }

    /** The id in this telling of what the samples call the application. */
    public String application() {
        return ofSample(
                Samples.of(Events.APPLICATION_SUBMITTED).path("applicationId").asText());
    }

    /** The id in this telling of what the samples call the organisation. */
    public String organisation() {
        return ofSample(Samples.of(Events.ORGANISATION_REGISTERED)
                .path("organisationId")
                .asText());
    }

    /** The id in this telling of what the samples call somebody's competence. */
    public String competence() {
        return ofSample(
                Samples.of(Events.COMPETENCE_CHANGED).path("competenceId").asText());
    }

    /** The id in this telling of what the samples call somebody's declaration. */
    public String declaration() {
        return ofSample(
                Samples.of(Events.DECLARATION_RECORDED).path("declarationId").asText());
    }

    /** A text with the samples' ids instead of this telling's, so that it reads the same for all tellings. */
    public String asSampled(String text) {
        return replaced(text, id -> names.getOrDefault(id, "an id of the service's own"));
    }

    /** The events of which one certification has several come again with what is different then. */
    private void tell(EventType<?> type) {
        add(type, data -> data);
        if (type.equals(Events.APPLICATION_INFORMATION_REQUESTED)) {
            add(
                    Events.APPLICATION_SUBMITTED,
                    data -> data.put(
                            "applicationVersion",
                            data.path("applicationVersion").asLong() + 1));
        } else if (type.equals(Events.AUDIT_TIME_DETERMINED)) {
            add(type, data -> data.put("version", 2).put("determinedOn", "2026-03-10"));
        } else if (type.equals(Events.AUDIT_CONCLUDED)) {
            add(
                    type,
                    data -> data.putNull("readiness")
                            .put("kind", "STAGE_2")
                            .put(
                                    "auditId",
                                    Samples.of(Events.TEAM_CONFIRMED)
                                            .path("auditId")
                                            .asText()));
        }
    }

    private void add(EventType<?> type, UnaryOperator<ObjectNode> change) {
        ObjectNode data = change.apply(Samples.of(type));
        String key = data.path(EventFlows.key(type)).asText();
        UUID id = UUID.randomUUID();
        names.put(id.toString(), "event " + (whole.size() + 1));
        UUID keyOfOurs = UUID.fromString(key.startsWith(PEOPLE) ? key : ofSample(key));
        News news = new News(
                type, id, keyOfOurs, keyOfOurs, People.idOf("admin"), replaced(data.toString(), this::ofSample));
        whole.add(new Told(news, BEGIN.plusSeconds(whole.size())));
    }

    private String ofSample(String id) {
        String known = own.get(id);
        if (known != null) {
            return known;
        }
        String made = UUID.randomUUID().toString();
        bind(id, made);
        return made;
    }

    private void bind(String sampled, String ours) {
        own.put(sampled, ours);
        names.put(ours, sampled);
    }

    private static String replaced(String text, UnaryOperator<String> other) {
        return ID.matcher(text)
                .replaceAll((MatchResult found) ->
                        found.group().startsWith(PEOPLE) ? found.group() : other.apply(found.group()));
    }
}
