package dev.proofmark.local.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one person does: a request to the gateway. Everything in braces is filled in by {@link Facts}.
 *
 * @param name how the run's record and the tests call it
 * @param actor the user name of who does it
 * @param ifMatchOf the resource whose ETag the request must name; none for creating requests
 * @param body the file with the request's body; an empty object is sent if a change names none; what isn't JSON is sent as it is
 * @param await what must be visible before
 * @param file the name under which the answer, a file and no JSON, is left beside the run's record; selectors then see its
 *     {@code sha256} and how many {@code bytes} it has
 * @param remember names for later steps, with selectors into the answer
 * @param result the words to print, with selectors in braces
 */
public record Step(
        String name,
        String korean,
        String english,
        String actor,
        String method,
        String path,
        @Nullable String ifMatchOf,
        @Nullable String body,
        @Nullable String file,
        List<Await> await,
        Map<String, String> remember,
        @Nullable String result) {

    public Step {
        await = List.copyOf(await);
        remember = Map.copyOf(remember);
    }

    /** Whether the step changes something, and therefore carries a body and a key. */
    public boolean changes() {
        return !method.equals("GET");
    }

    /** Whether its body is a file to be sent as it is. */
    boolean uploads() {
        return body != null && !body.endsWith(".json");
    }
}
