package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.expect;

import dev.proofmark.contracts.EventFlows;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Samples;
import io.restassured.response.Response;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * One event of every type of a certification, each in its time; two happen at once.
 *
 * @param application path of the application
 * @param events in the order that the timeline has to show
 */
record History(String application, UUID certification, List<News> events) {

    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final int TWINS = 5;

    static History of(String application) {
        Response known = expect(200, APPLICANT.get(application));
        UUID certification = UUID.fromString(known.path("certificationId"));
        List<News> events = new ArrayList<>();
        for (EventType<?> type : Events.all()) {
            if (EventFlows.key(type).equals("certificationId")) {
                int hour = events.size() == TWINS ? TWINS - 1 : events.size();
                events.add(event(type, certification, id(certification, events.size()), hour));
            }
        }
        return new History(application, certification, List.copyOf(events));
    }

    List<String> types() {
        return events.stream().map(event -> event.type().name()).toList();
    }

    /** The last of each topic: when they are there, whatever was told before is. */
    List<News> last() {
        List<News> last = new ArrayList<>();
        for (EventType<?> type : List.of(
                Events.AGREEMENT_SIGNED, Events.REPORT_ISSUED, Events.CERTIFICATE_ISSUED, Events.APPEAL_CLOSED)) {
            int place = events.size() + last.size();
            last.add(event(type, certification, id(certification, place), place));
        }
        return last;
    }

    /** How a page names where the next one begins. */
    static String cursor(String id) {
        UUID entry = UUID.fromString(id);
        ByteBuffer bytes = ByteBuffer.allocate(16)
                .putLong(entry.getMostSignificantBits())
                .putLong(entry.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Rising with the place, and of this certification alone. */
    private static UUID id(UUID certification, int place) {
        return new UUID(certification.getMostSignificantBits(), place);
    }

    private static News event(EventType<?> type, UUID certification, UUID id, int hour) {
        String data = Samples.of(type)
                .put("certificationId", certification.toString())
                .toString();
        Instant time = START.plusSeconds(3_600L * hour);
        return new News(type, id, certification, certification, People.idOf("planner"), data, time);
    }
}
