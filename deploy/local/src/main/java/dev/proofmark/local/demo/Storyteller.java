package dev.proofmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a story to a gateway: each step that the run has not done yet, in order, recorded as soon as it is done. */
public final class Storyteller {
    private static final Duration EVENTS_WITHIN = Duration.ofMinutes(3);
    private static final int ATTEMPTS = 8;
    private static final Pattern SHOWN = Pattern.compile("\\{(/[^}]*)}");

    private final Story story;
    private final Run run;
    private final Facts facts;
    private final Gateway gateway;
    private final Narration narration;

    public Storyteller(Story story, Run run, Gateway gateway, Narration narration) {
        this.story = story;
        this.run = run;
        this.facts = new Facts(run, story.folder());
        this.gateway = gateway;
        this.narration = narration;
    }

    /** Tells everything that is still to be told. */
    public void tell() {
        tellUntil(null);
    }

    /** Tells everything before the named step; with null, everything. */
    public void tellUntil(@Nullable String end) {
        int number = 0;
        for (Step step : story.steps()) {
            number++;
            if (step.name().equals(end)) {
                return;
            }
            if (!run.hasDone(step)) {
                tell(step, number);
            }
        }
    }

    /** The step of that name with everything filled in, ready to be sent by anybody. */
    public Gateway.Change prepared(String name) {
        return prepare(story.step(name));
    }

    /** Waits until everything is visible that the step of that name needs. */
    public void awaitReadinessFor(String name) {
        story.steps().stream().filter(step -> step.name().equals(name)).forEach(this::awaitReadiness);
    }

    private void tell(Step step, int number) {
        long startedAt = System.nanoTime();
        narration.begins(number, story.steps().size(), step);
        awaitReadiness(step);
        JsonNode body = step.file() == null ? json(step) : download(step, facts.expand(step.file()));
        run.complete(step, learn(step, body));
        narration.ends(shown(step, body), Duration.ofNanos(System.nanoTime() - startedAt));
    }

    private JsonNode json(Step step) {
        Answer answer = perform(step);
        if (!answer.succeeded()) {
            throw new StepFailedException(Narration.refusal(step, answer));
        }
        return answer.json();
    }

    private JsonNode download(Step step, String name) {
        HttpResponse<byte[]> response = gateway.download(Person.named(step.actor()), facts.expand(step.path()));
        Answer answer = Answer.of(response);
        if (!answer.succeeded()) {
            throw new StepFailedException(Narration.refusal(step, answer));
        }
        run.leave(name, response.body());
        return Json.MAPPER
                .createObjectNode()
                .put("sha256", Hashes.hex(response.body()))
                .put("bytes", response.body().length);
    }

    private Answer perform(Step step) {
        Person actor = Person.named(step.actor());
        if (!step.changes()) {
            return gateway.read(actor, facts.expand(step.path()));
        }
        Answer answer = change(actor, step);
        for (int attempt = 1; attempt < ATTEMPTS && wasOvertaken(answer); attempt++) {
            answer = change(actor, step);
        }
        return answer;
    }

    private Answer change(Person actor, Step step) {
        Patience patience = new Patience(EVENTS_WITHIN);
        Gateway.Change change = prepare(step);
        Answer answer = gateway.change(actor, change);
        while (answer.rule().equals("idempotency-in-flight") && !patience.isOver()) {
            patience.pause();
            answer = gateway.change(actor, change);
        }
        if (!answer.succeeded()) {
            run.refuse(step);
        }
        return answer;
    }

    /** Somebody else changed the thing in between (an event, mostly): nothing was done, so it may be asked anew. */
    private static boolean wasOvertaken(Answer answer) {
        return answer.status() == 412
                || (answer.status() == 409 && answer.rule().equals("I-53"));
    }

    private Gateway.Change prepare(Step step) {
        return new Gateway.Change(
                step.method(),
                facts.expand(step.path()),
                body(step),
                facts.id("key/" + step.name() + "/" + run.refusals(step)),
                entityTag(step).orElse(null));
    }

    private Gateway.Body body(Step step) {
        return step.uploads() ? Gateway.Body.of(story.fileOf(step)) : Gateway.Body.of(facts.expand(story.bodyOf(step)));
    }

    private Optional<String> entityTag(Step step) {
        if (step.ifMatchOf() == null) {
            return Optional.empty();
        }
        Answer current = gateway.read(Person.named(step.actor()), facts.expand(step.ifMatchOf()));
        if (!current.succeeded()) {
            throw new StepFailedException(Narration.refusal(step, current));
        }
        return Optional.ofNullable(current.entityTag());
    }

    private void awaitReadiness(Step step) {
        for (Await await : step.await()) {
            Person reader = Person.named(await.as() == null ? step.actor() : await.as());
            awaitFact(reader, await);
        }
    }

    private void awaitFact(Person reader, Await await) {
        Patience patience = new Patience(EVENTS_WITHIN);
        String path = facts.expand(await.path());
        while (true) {
            Answer answer = gateway.read(reader, path);
            if (answer.succeeded() && await.isMetBy(answer.json(), facts)) {
                return;
            }
            if (patience.isOver()) {
                throw new StepFailedException("Waited %d seconds for %s to show %s; it shows %d %s"
                        .formatted(patience.spent().toSeconds(), path, await.until(), answer.status(), answer.body()));
            }
            patience.pause();
        }
    }

    private Map<String, String> learn(Step step, JsonNode body) {
        Map<String, String> learnt = new LinkedHashMap<>();
        step.remember().forEach((name, selector) -> {
            JsonNode value = Selector.select(body, facts.expand(selector));
            if (value.isMissingNode() || value.isNull()) {
                throw new StepFailedException(
                        "The answer to %s has nothing at %s: %s".formatted(step.name(), selector, body));
            }
            learnt.put(name, value.asText());
        });
        return learnt;
    }

    private String shown(Step step, JsonNode body) {
        String words = step.result() == null ? "" : facts.expand(step.result());
        Matcher place = SHOWN.matcher(words);
        return place.replaceAll(match ->
                Matcher.quoteReplacement(Selector.select(body, match.group(1)).asText()));
    }
}
