package dev.proofmark.application.document.domain;

import dev.proofmark.application.application.domain.ApplicationStatus;
import dev.proofmark.application.document.domain.DocumentCommand.AddContent;
import dev.proofmark.application.document.domain.DocumentCommand.SettleScan;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides what happens with documents. Nothing of it is announced: nobody else acts on them yet.
 *
 * <pre>
 *              AWAITING_CONTENT        QUARANTINED          AVAILABLE               REJECTED
 * AddContent   QUARANTINED, AVAILABLE  –                    QUARANTINED, AVAILABLE  QUARANTINED, AVAILABLE
 * SettleScan   –                       AVAILABLE, REJECTED  –                       –
 * </pre>
 *
 * <p>The application decides too: documents are added and get contents while it is DRAFT, SUBMITTED, UNDER_REVIEW or
 * INFO_REQUESTED, and can be removed while it is DRAFT, as long as nobody has relied on them.
 */
public final class DocumentRules {

    /** Before it, nothing that a management system's evidence says can have begun. */
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private static final int YEARS_AHEAD = 10;

    private DocumentRules() {}

    /** Adds a document without content. */
    public static Outcome<Document, Void> add(
            UUID id,
            UUID applicationId,
            DocumentDetails details,
            String personId,
            LocalDate today,
            Circumstances circumstances) {
        if (!takesDocuments(circumstances.application())) {
            return Outcome.refused(Refusal.wrongState("AddDocument", circumstances.application()));
        }
        int most = circumstances.limits().documents();
        if (circumstances.usage().documents() >= most) {
            return Outcome.refused(Refusal.of("document-count", Map.of("max", Integer.toString(most))));
        }
        return refusalOf(details.effectiveDate(), today)
                .map(Outcome::<Document, Void>refused)
                .orElseGet(() -> Outcome.accepted(
                        new Document(id, applicationId, details, personId, today, List.of(), 0), List.of()));
    }

    /** The document after the command, or the rule that forbids it. */
    public static Outcome<Document, Void> decide(Document document, DocumentCommand command) {
        return switch (command) {
            case AddContent add -> addContent(document, add);
            case SettleScan settle -> settleScan(document, settle);
        };
    }

    /**
     * Why content of that size would be refused, before anybody reads it.
     *
     * @param bytes that the content has, as far as it is known
     */
    public static Optional<Refusal> refusalOfContent(Document document, long bytes, Circumstances circumstances) {
        if (!takesDocuments(circumstances.application())) {
            return Optional.of(Refusal.wrongState("AddContent", circumstances.application()));
        }
        if (document.status() == DocumentStatus.QUARANTINED) {
            return Optional.of(Refusal.wrongState("AddContent", document.status()));
        }
        DocumentLimits limits = circumstances.limits();
        if (document.versions().size() >= limits.versions()) {
            return Optional.of(Refusal.of("document-versions", Map.of("max", Integer.toString(limits.versions()))));
        }
        long left = limits.bytes() - circumstances.usage().bytes();
        return bytes <= left && left > 0
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "document-space",
                        Map.of("limit", Long.toString(limits.bytes()), "left", Long.toString(Math.max(0, left)))));
    }

    /** Why a document cannot be removed: once handed in, it belongs to what others have seen. */
    public static Optional<Refusal> refusalOfRemoval(ApplicationStatus application) {
        return application == ApplicationStatus.DRAFT
                ? Optional.empty()
                : Optional.of(Refusal.wrongState("RemoveDocument", application));
    }

    private static Outcome<Document, Void> addContent(Document document, AddContent add) {
        return refusalOfContent(document, add.content().size(), add.circumstances())
                .map(Outcome::<Document, Void>refused)
                .orElseGet(() -> Outcome.accepted(
                        document.adding(new DocumentVersion(
                                add.versionId(),
                                document.versions().size() + 1,
                                add.content(),
                                add.personId(),
                                add.today(),
                                add.scan())),
                        List.of()));
    }

    private static Outcome<Document, Void> settleScan(Document document, SettleScan settle) {
        return document.newest()
                .filter(newest -> newest.id().equals(settle.versionId()))
                .filter(newest -> newest.scan().status() == DocumentStatus.QUARANTINED)
                .map(newest ->
                        Outcome.<Document, Void>accepted(document.replacing(newest.with(settle.verdict())), List.of()))
                .orElseGet(() -> Outcome.refused(Refusal.wrongState("SettleScan", document.status())));
    }

    private static boolean takesDocuments(ApplicationStatus application) {
        return switch (application) {
            case DRAFT, SUBMITTED, UNDER_REVIEW, INFO_REQUESTED -> true;
            case ACCEPTED, DECLINED, WITHDRAWN, CONTRACTED, CLOSED -> false;
        };
    }

    private static Optional<Refusal> refusalOf(@Nullable LocalDate effective, LocalDate today) {
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (effective == null || (!effective.isBefore(EARLIEST) && !effective.isAfter(latest))) {
            return Optional.empty();
        }
        Map<String, String> range = Map.of("min", EARLIEST.toString(), "max", latest.toString());
        return Optional.of(Refusal.validation(List.of(new FieldRefusal("/effectiveDate", "date-out-of-range", range))));
    }
}
