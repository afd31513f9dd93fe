package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.expect;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** What waits for people; other tests leave things that wait, too. */
final class Tasks {

    static final String ALL = "/application-tasks?limit=100";

    private Tasks() {}

    /** The kinds of what waits for somebody in a thing. */
    static List<String> kinds(Client client, String path) {
        return about(client, ALL, path).stream()
                .map(task -> (String) task.get("kind"))
                .toList();
    }

    static Map<String, Object> one(Client client, String kind, String path) {
        return about(client, ALL, path).stream()
                .filter(task -> kind.equals(task.get("kind")))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(kind));
    }

    static List<Map<String, Object>> about(Client client, String list, String path) {
        return everything(client, list + ofCase(path)).stream()
                .filter(task -> ("/api/v1" + path).equals(task.get("path")))
                .toList();
    }

    /** Of an application's case alone: other tests leave much that waits. */
    private static String ofCase(String path) {
        return path.startsWith("/applications/")
                ? "&certificationId=" + expect(200, APPLICANT.get(path)).path("certificationId")
                : "";
    }

    /** Follows the cursors of a list to its end. */
    static List<Map<String, Object>> everything(Client client, String list) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            Response page = expect(200, client.get(list + (cursor == null ? "" : "&cursor=" + cursor)));
            all.addAll(page.path("items"));
            cursor = page.path("next");
        } while (cursor != null);
        return all;
    }

    static Response assign(Client client, Map<String, Object> task, String body) {
        long version = Long.parseLong(String.valueOf(task.get("version")));
        return client.put("/application-tasks/" + task.get("id") + "/assignee", version, body);
    }
}
