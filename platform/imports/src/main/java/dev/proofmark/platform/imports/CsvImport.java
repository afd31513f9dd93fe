package dev.proofmark.platform.imports;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file's way into the records. States and what moves them:
 *
 * <pre>
 *                 file      found                execute    executed
 * AWAITING_FILE   CHECKING  –                    refused    –
 * CHECKING        refused   CHECKED or REFUSED   refused    –
 * CHECKED         CHECKING  –                    EXECUTING  –
 * REFUSED         CHECKING  –                    refused    –
 * EXECUTING       refused   –                    refused    EXECUTED or REFUSED
 * EXECUTED        refused   –                    refused    –
 * </pre>
 *
 * @param sha256 of the file; null until it has come
 * @param size of the file in bytes
 * @param begunBy opaque person id
 * @param executedBy opaque person id of whoever had it taken over; null until then
 * @param version counts the changes, for optimistic locking
 */
public record CsvImport(
        UUID id,
        String kind,
        ImportStatus status,
        @Nullable String sha256,
        long size,
        ImportFindings findings,
        String begunBy,
        Instant begunAt,
        @Nullable String executedBy,
        @Nullable Instant executedAt,
        long version) {

    /** A new one, without a file. */
    public static CsvImport begun(UUID id, String kind, String by, Instant now) {
        return new CsvImport(
                id, kind, ImportStatus.AWAITING_FILE, null, 0, ImportFindings.NONE, by, now, null, null, 0);
    }

    /** The file has come, or another one in its place. */
    public CsvImport withFile(String hash, long bytes) {
        requireOpenForFile();
        return new CsvImport(
                id,
                kind,
                ImportStatus.CHECKING,
                hash,
                bytes,
                ImportFindings.NONE,
                begunBy,
                begunAt,
                null,
                null,
                version);
    }

    /**
     * Holds a file back that could not be taken in.
     *
     * @throws RefusedException {@code wrong-state}
     */
    public void requireOpenForFile() {
        switch (status) {
            case AWAITING_FILE, CHECKED, REFUSED -> {}
            case CHECKING, EXECUTING, EXECUTED -> throw wrongState("UploadImport");
        }
    }

    /** Somebody wants the file taken over, which was found free of mistakes. */
    public CsvImport execution(String by, Instant now) {
        if (status != ImportStatus.CHECKED) {
            throw wrongState("ExecuteImport");
        }
        return with(ImportStatus.EXECUTING, findings, by, now);
    }

    /** The file was read to its end. */
    public CsvImport read(ImportFindings found) {
        return switch (status) {
            case CHECKING -> with(after(ImportStatus.CHECKED, found), found, executedBy, executedAt);
            case EXECUTING -> with(after(ImportStatus.EXECUTED, found), found, executedBy, executedAt);
            case AWAITING_FILE, CHECKED, REFUSED, EXECUTED -> throw wrongState("ReadImport");
        };
    }

    /** Whether the file is taken over, rather than only looked through. */
    boolean executes() {
        return status == ImportStatus.EXECUTING;
    }

    private static ImportStatus after(ImportStatus end, ImportFindings found) {
        return found.refused() ? ImportStatus.REFUSED : end;
    }

    private CsvImport with(ImportStatus next, ImportFindings found, @Nullable String by, @Nullable Instant at) {
        return new CsvImport(id, kind, next, sha256, size, found, begunBy, begunAt, by, at, version);
    }

    private RefusedException wrongState(String command) {
        return new RefusedException(Refusal.wrongState(command, status));
    }
}
