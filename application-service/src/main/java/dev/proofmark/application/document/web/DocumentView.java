package dev.proofmark.application.document.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.document.domain.Document;
import dev.proofmark.application.document.domain.DocumentDetails;
import dev.proofmark.application.document.domain.DocumentVersion;
import dev.proofmark.application.document.domain.Scan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is answered.
 *
 * @param content the newest content; absent until there is one
 * @param versions all contents, the newest last; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentView(
        UUID id,
        UUID applicationId,
        String title,
        String kind,
        String fileName,
        @Nullable LocalDate effectiveDate,
        @Nullable String description,
        String status,
        String addedBy,
        LocalDate addedOn,
        @Nullable VersionView content,
        @Nullable List<VersionView> versions,
        long version) {

    /** One content. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionView(
            int number,
            String status,
            String sha256,
            long size,
            String mediaType,
            String uploadedBy,
            LocalDate uploadedOn,
            ScanView scan) {}

    /**
     * How a content stands with the scanner.
     *
     * @param signature what was found, by the scanner's name for it; for the body's staff only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScanView(
            String state,
            @Nullable LocalDate scannedOn,
            @Nullable String signature) {}

    static DocumentView whole(Document document, boolean forStaff) {
        List<VersionView> versions = document.versions().stream()
                .map(version -> version(version, forStaff))
                .toList();
        return of(document, versions, forStaff);
    }

    static DocumentView listed(Document document, boolean forStaff) {
        return of(document, null, forStaff);
    }

    private static DocumentView of(Document document, @Nullable List<VersionView> versions, boolean forStaff) {
        DocumentDetails details = document.details();
        return new DocumentView(
                document.id(),
                document.applicationId(),
                details.title(),
                details.kind().name(),
                details.fileName(),
                details.effectiveDate(),
                details.description(),
                document.status().name(),
                document.addedBy(),
                document.addedOn(),
                document.newest().map(newest -> version(newest, forStaff)).orElse(null),
                versions,
                document.version());
    }

    private static VersionView version(DocumentVersion version, boolean forStaff) {
        return new VersionView(
                version.number(),
                version.scan().status().name(),
                version.content().sha256(),
                version.content().size(),
                version.content().mediaType(),
                version.uploadedBy(),
                version.uploadedOn(),
                scan(version.scan(), forStaff));
    }

    private static ScanView scan(Scan scan, boolean forStaff) {
        return switch (scan) {
            case Scan.NotScanned none -> new ScanView("NOT_SCANNED", null, null);
            case Scan.Pending pending -> new ScanView("PENDING", null, null);
            case Scan.Clean clean -> new ScanView("CLEAN", clean.on(), null);
            case Scan.Infected infected ->
                new ScanView("INFECTED", infected.on(), forStaff ? infected.signature() : null);
        };
    }
}
