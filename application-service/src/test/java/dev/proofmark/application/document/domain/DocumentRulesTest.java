package dev.proofmark.application.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.application.domain.ApplicationStatus;
import dev.proofmark.application.document.domain.DocumentCommand.AddContent;
import dev.proofmark.application.document.domain.DocumentCommand.SettleScan;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String EDITOR = "a-person";
    private static final DocumentLimits LIMITS = new DocumentLimits(3, 2, 100);
    private static final UUID APPLICATION = new UUID(7, 1);

    /** The table of {@link DocumentRules}; the state after the command, or nothing where it is refused. */
    @ParameterizedTest
    @CsvSource({
        "AWAITING_CONTENT, upload, QUARANTINED",
        "AWAITING_CONTENT, upload unscanned, AVAILABLE",
        "AWAITING_CONTENT, clean, ",
        "AWAITING_CONTENT, infected, ",
        "QUARANTINED, upload, ",
        "QUARANTINED, upload unscanned, ",
        "QUARANTINED, clean, AVAILABLE",
        "QUARANTINED, infected, REJECTED",
        "AVAILABLE, upload, QUARANTINED",
        "AVAILABLE, upload unscanned, AVAILABLE",
        "AVAILABLE, clean, ",
        "AVAILABLE, infected, ",
        "REJECTED, upload, QUARANTINED",
        "REJECTED, upload unscanned, AVAILABLE",
        "REJECTED, clean, ",
        "REJECTED, infected, "
    })
    void followsTheTable(DocumentStatus before, String command, @Nullable DocumentStatus after) {
        Document document = aDocument(before);

        Outcome<Document, Void> outcome = DocumentRules.decide(document, command(command, document));

        assertThat(state(outcome).map(Document::status)).isEqualTo(Optional.ofNullable(after));
        if (after == null) {
            assertThat(refusal(outcome).rule()).isEqualTo("wrong-state");
        }
    }

    @Nested
    class Adding {

        @ParameterizedTest
        @EnumSource(
                value = ApplicationStatus.class,
                names = {"DRAFT", "SUBMITTED", "UNDER_REVIEW", "INFO_REQUESTED"})
        void isPossibleUntilTheReviewEnds(ApplicationStatus application) {
            assertThat(state(add(application, 0, null))).hasValueSatisfying(document -> {
                assertThat(document.status()).isEqualTo(DocumentStatus.AWAITING_CONTENT);
                assertThat(document.addedBy()).isEqualTo(EDITOR);
                assertThat(document.addedOn()).isEqualTo(TODAY);
            });
        }

        @ParameterizedTest
        @EnumSource(
                value = ApplicationStatus.class,
                names = {"DRAFT", "SUBMITTED", "UNDER_REVIEW", "INFO_REQUESTED"},
                mode = EnumSource.Mode.EXCLUDE)
        void isRefusedAfterwards(ApplicationStatus application) {
            assertThat(refusal(add(application, 0, null)).rule()).isEqualTo("wrong-state");
        }

        @Test
        void isRefusedBeyondTheNumberOfDocuments() {
            assertThat(state(add(ApplicationStatus.DRAFT, 2, null))).isPresent();
            assertThat(refusal(add(ApplicationStatus.DRAFT, 3, null)).rule()).isEqualTo("document-count");
        }

        @ParameterizedTest
        @CsvSource({"1950-01-01", "2026-03-02", "2036-03-02"})
        void takesAnEffectiveDateApartFromTheDayOfTheUpload(LocalDate effective) {
            assertThat(state(add(ApplicationStatus.DRAFT, 0, effective)))
                    .hasValueSatisfying(document ->
                            assertThat(document.details().effectiveDate()).isEqualTo(effective));
        }

        @ParameterizedTest
        @CsvSource({"1949-12-31", "2036-03-03", "0001-01-01", "9999-12-31"})
        void refusesAnEffectiveDateThatNobodyCanMean(LocalDate effective) {
            assertThat(refusal(add(ApplicationStatus.DRAFT, 0, effective)).fields())
                    .singleElement()
                    .extracting(FieldRefusal::pointer, FieldRefusal::code)
                    .containsExactly("/effectiveDate", "date-out-of-range");
        }
    }

    @Nested
    class Uploading {

        @Test
        void countsTheContents() {
            Document first = state(upload(aDocument(DocumentStatus.AWAITING_CONTENT), 10, 0))
                    .orElseThrow();
            Document second = state(upload(first, 10, 10)).orElseThrow();

            assertThat(second.versions()).extracting(DocumentVersion::number).containsExactly(1, 2);
            assertThat(second.newest()).isEqualTo(second.number(2));
            assertThat(first.versions()).isEqualTo(second.versions().subList(0, 1));
        }

        @Test
        void isRefusedBeyondTheNumberOfContents() {
            Document full =
                    state(upload(aDocument(DocumentStatus.AVAILABLE), 1, 1)).orElseThrow();

            assertThat(refusal(upload(full, 1, 2)).rule()).isEqualTo("document-versions");
        }

        @ParameterizedTest
        @CsvSource({"100, 0", "1, 99"})
        void mayFillTheRoomOfTheApplication(long bytes, long used) {
            assertThat(state(upload(aDocument(DocumentStatus.AWAITING_CONTENT), bytes, used)))
                    .isPresent();
        }

        @ParameterizedTest
        @CsvSource({"101, 0", "2, 99", "1, 100", "1, 150"})
        void isRefusedBeyondTheRoomOfTheApplication(long bytes, long used) {
            assertThat(refusal(upload(aDocument(DocumentStatus.AWAITING_CONTENT), bytes, used))
                            .rule())
                    .isEqualTo("document-space");
        }

        /** Nothing is read that could not be kept. */
        @Test
        void isRefusedBeforehandWhereNoRoomIsLeft() {
            Document document = aDocument(DocumentStatus.AWAITING_CONTENT);

            assertThat(DocumentRules.refusalOfContent(document, 0, circumstances(ApplicationStatus.DRAFT, 1, 100)))
                    .map(Refusal::rule)
                    .contains("document-space");
        }

        @ParameterizedTest
        @EnumSource(
                value = ApplicationStatus.class,
                names = {"DRAFT", "SUBMITTED", "UNDER_REVIEW", "INFO_REQUESTED"},
                mode = EnumSource.Mode.EXCLUDE)
        void isRefusedOnceTheReviewHasEnded(ApplicationStatus application) {
            Document document = aDocument(DocumentStatus.AWAITING_CONTENT);

            assertThat(DocumentRules.refusalOfContent(document, 1, circumstances(application, 1, 0)))
                    .map(Refusal::rule)
                    .contains("wrong-state");
        }
    }

    @Nested
    class Scanning {

        @Test
        void settlesOnlyTheContentThatWasScanned() {
            Document document = aDocument(DocumentStatus.QUARANTINED);

            Outcome<Document, Void> outcome =
                    DocumentRules.decide(document, new SettleScan(new UUID(9, 9), new Scan.Clean(TODAY)));

            assertThat(refusal(outcome).rule()).isEqualTo("wrong-state");
        }

        @Test
        void leavesOlderContentsAsTheyAre() {
            Document quarantined = state(DocumentRules.decide(
                            aDocument(DocumentStatus.AVAILABLE), uploading(1, 1, new Scan.Pending())))
                    .orElseThrow();

            Document rejected = state(DocumentRules.decide(quarantined, command("infected", quarantined)))
                    .orElseThrow();

            assertThat(rejected.status()).isEqualTo(DocumentStatus.REJECTED);
            assertThat(rejected.number(1))
                    .hasValueSatisfying(old -> assertThat(old.scan().status()).isEqualTo(DocumentStatus.AVAILABLE));
        }
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void removesFromDraftsOnly(ApplicationStatus application) {
        assertThat(DocumentRules.refusalOfRemoval(application).isEmpty())
                .isEqualTo(application == ApplicationStatus.DRAFT);
    }

    private static Outcome<Document, Void> add(
            ApplicationStatus application, int documents, @Nullable LocalDate effective) {
        DocumentDetails details = new DocumentDetails("Policy", DocumentKind.POLICY, "policy.pdf", effective, null);
        return DocumentRules.add(
                new UUID(7, 2), APPLICATION, details, EDITOR, TODAY, circumstances(application, documents, 0));
    }

    private static Outcome<Document, Void> upload(Document document, long bytes, long used) {
        return DocumentRules.decide(document, uploading(bytes, used, new Scan.NotScanned()));
    }

    private static DocumentCommand command(String name, Document document) {
        UUID newest = document.newest().map(DocumentVersion::id).orElse(new UUID(8, 0));
        return switch (name) {
            case "upload" -> uploading(1, 0, new Scan.Pending());
            case "upload unscanned" -> uploading(1, 0, new Scan.NotScanned());
            case "clean" -> new SettleScan(newest, new Scan.Clean(TODAY));
            case "infected" -> new SettleScan(newest, new Scan.Infected(TODAY, "Test-Signature"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static AddContent uploading(long bytes, long used, Scan scan) {
        return new AddContent(
                new UUID(8, 2), content(bytes), EDITOR, TODAY, scan, circumstances(ApplicationStatus.DRAFT, 1, used));
    }

    private static Circumstances circumstances(ApplicationStatus application, int documents, long bytes) {
        return new Circumstances(application, new DocumentUsage(documents, bytes), LIMITS);
    }

    private static Document aDocument(DocumentStatus status) {
        List<DocumentVersion> versions = switch (status) {
            case AWAITING_CONTENT -> List.of();
            case QUARANTINED -> List.of(version(new Scan.Pending()));
            case AVAILABLE -> List.of(version(new Scan.Clean(TODAY)));
            case REJECTED -> List.of(version(new Scan.Infected(TODAY, "Test-Signature")));
        };
        DocumentDetails details = new DocumentDetails("Policy", DocumentKind.POLICY, "policy.pdf", null, null);
        return new Document(new UUID(7, 2), APPLICATION, details, EDITOR, TODAY, versions, 4);
    }

    private static DocumentVersion version(Scan scan) {
        return new DocumentVersion(new UUID(8, 1), 1, content(1), EDITOR, TODAY, scan);
    }

    private static DocumentContent content(long bytes) {
        return new DocumentContent("ab".repeat(32), bytes, "application/pdf");
    }

    private static Optional<Document> state(Outcome<Document, Void> outcome) {
        return outcome instanceof Outcome.Accepted<Document, Void> accepted
                ? Optional.of(accepted.state())
                : Optional.empty();
    }

    private static Refusal refusal(Outcome<Document, Void> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Document, Void>) outcome).refusal();
    }
}
