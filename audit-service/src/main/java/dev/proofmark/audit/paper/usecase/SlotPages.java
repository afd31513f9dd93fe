package dev.proofmark.audit.paper.usecase;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of a plan, as plans and reports print them. */
public final class SlotPages {

    private SlotPages() {}

    /** A line: when, what, where, who. */
    public record Slot(
            String date,
            String time,
            String subject,
            String unit,
            String clauses,
            Words place,
            String address,
            Words manner,
            String people) {}

    /** The lines of {@code slots}, with their sites from the content's scope. */
    public static List<Slot> of(List<Content> slots, Content content, TeamCodes codes) {
        Map<String, Content> sites = content.at("scope").list("sites").stream()
                .collect(Collectors.toMap(site -> site.text("siteId"), Function.identity()));
        return slots.stream()
                .map(slot -> slot(slot, sites.get(slot.text("siteId")), codes))
                .toList();
    }

    private static Slot slot(Content slot, @Nullable Content site, TeamCodes codes) {
        return new Slot(
                slot.text("date"),
                minutes(slot.text("from")) + "–" + minutes(slot.text("to")),
                slot.text("subject"),
                slot.text("unit"),
                String.join(", ", slot.texts("clauses")),
                site == null ? Words.same(slot.text("siteId")) : site.words("name"),
                slot.text("place"),
                slot.truth("remote") ? new Words("원격", "Remote") : new Words("현장", "On site"),
                slot.texts("auditors").stream().map(codes::code).collect(Collectors.joining(", ")));
    }

    /** Times to the minute. */
    private static String minutes(String time) {
        return time.length() > "00:00".length() ? time.substring(0, "00:00".length()) : time;
    }
}
