package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.expect;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;

/** What waits for people; other tests leave things that wait, too. */
final class Tasks {

    private static final String OF = "/audit-tasks?limit=100&certificationId=";

    private Tasks() {}

    /** The kinds of what waits for somebody in a thing. */
    static List<String> kinds(Client client, UUID certification, String path) {
        return about(client, certification, path).stream()
                .map(task -> (String) task.get("kind"))
                .toList();
    }

    static Map<String, Object> one(Client client, String kind, UUID certification, String path) {
        return about(client, certification, path).stream()
                .filter(task -> kind.equals(task.get("kind")))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(kind));
    }

    static List<Map<String, Object>> about(Client client, UUID certification, String path) {
        return everything(client, certification).stream()
                .filter(task -> ("/api/v1" + path).equals(task.get("path")))
                .toList();
    }

    /** Follows the cursors of a list to its end. */
    static List<Map<String, Object>> everything(Client client, UUID certification) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            Response page = expect(200, client.get(OF + certification + (cursor == null ? "" : "&cursor=" + cursor)));
            all.addAll(page.path("items"));
            cursor = page.path("next");
        } while (cursor != null);
        return all;
    }

    static Response assign(Client client, Map<String, Object> task, String person) {
        String body = person.isEmpty() ? "{\"personId\":null}" : "{\"personId\":\"" + person + "\"}";
        return client.put("/audit-tasks/" + task.get("id") + "/assignee", "\"" + task.get("version") + "\"", body);
    }
}
