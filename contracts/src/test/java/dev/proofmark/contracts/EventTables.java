package dev.proofmark.contracts;

import java.util.List;
import java.util.stream.Collectors;

/** The tables of contracts/README.md, from the same source as the AsyncAPI document. */
final class EventTables {

    private EventTables() {}

    /** The text with each table between its marks as it must be. */
    static String in(String text) {
        return between(between(text, "events", events()), "headers", headers());
    }

    private static String events() {
        return "| Type | Topic | Key | Publisher | Consumers |\n|---|---|---|---|---|\n"
                + Events.all().stream().map(EventTables::row).collect(Collectors.joining());
    }

    private static String row(EventType<?> event) {
        List<String> consumers = EventFlows.consumers(event);
        return "| `%s` | `%s` | %s | %s | %s |\n"
                .formatted(
                        event.name(),
                        event.topic(),
                        EventFlows.key(event),
                        EventFlows.publisher(event),
                        consumers.isEmpty() ? "–" : String.join(", ", consumers));
    }

    private static String headers() {
        return "| Header | From `EventEnvelope` | |\n|---|---|---|\n"
                + EventHeader.ALL.stream()
                        .map(header -> "| `%s` | %s | %s |\n".formatted(header.name(), header.from(), header.meaning()))
                        .collect(Collectors.joining());
    }

    private static String between(String text, String mark, String table) {
        String begin = "<!-- " + mark + ": generated -->\n";
        String end = "<!-- end of " + mark + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("README.md has no place for the table of " + mark);
        }
        return text.substring(0, from + begin.length()) + "\n" + table + "\n" + text.substring(to);
    }
}
