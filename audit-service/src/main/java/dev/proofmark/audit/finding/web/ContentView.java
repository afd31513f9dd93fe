package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.FindingContent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a finding says, or was to say. */
public record ContentView(
        String grade,
        @Nullable String requirement,
        String statement,
        @Nullable String evidence,
        @Nullable UUID repeats) {

    static ContentView of(FindingContent content) {
        return new ContentView(
                content.grade().name(),
                content.requirement(),
                content.statement(),
                content.evidence(),
                content.repeats());
    }
}
