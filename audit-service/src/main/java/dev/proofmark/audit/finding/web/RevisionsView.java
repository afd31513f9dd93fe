package dev.proofmark.audit.finding.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.audit.finding.domain.FindingRevision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that a finding has said or was to say, oldest first. */
public record RevisionsView(List<RevisionView> items) {

    public RevisionsView {
        items = List.copyOf(items);
    }

    /** One content, where it comes from and why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RevisionView(
            String cause,
            @Nullable String device,
            int revision,
            ContentView content,
            String reason,
            String writtenBy,
            LocalDate writtenOn) {}

    static RevisionsView of(List<FindingRevision> history) {
        return new RevisionsView(history.stream().map(RevisionsView::view).toList());
    }

    private static RevisionView view(FindingRevision entry) {
        return new RevisionView(
                entry.cause().name(),
                entry.source().device(),
                entry.source().revision(),
                ContentView.of(entry.content()),
                entry.reason(),
                entry.by(),
                entry.on());
    }
}
