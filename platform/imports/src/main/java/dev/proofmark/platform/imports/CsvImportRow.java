package dev.proofmark.platform.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code csv_import}. */
@Entity
@Table(name = "csv_import")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class CsvImportRow {

    @Id
    UUID id;

    @Column(updatable = false)
    String kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ImportStatus status;

    @Nullable String sha256;

    long size;

    @Column(name = "rows_read")
    long rowsRead;

    long added;

    long unchanged;

    long mistakes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "first_mistakes")
    StoredMistakes firstMistakes;

    @Column(name = "begun_by", updatable = false)
    String begunBy;

    @Column(name = "begun_at", updatable = false)
    Instant begunAt;

    @Column(name = "executed_by")
    @Nullable String executedBy;

    @Column(name = "executed_at")
    @Nullable Instant executedAt;

    @Version
    long version;

    /** A list within a record: Hibernate would take a bare one for a collection of rows. */
    record StoredMistakes(List<RowMistake> list) {}

    void take(CsvImport next) {
        id = next.id();
        kind = next.kind();
        status = next.status();
        sha256 = next.sha256();
        size = next.size();
        ImportFindings found = next.findings();
        rowsRead = found.rows();
        added = found.added();
        unchanged = found.unchanged();
        mistakes = found.mistakes();
        firstMistakes = new StoredMistakes(found.firstMistakes());
        begunBy = next.begunBy();
        begunAt = next.begunAt();
        executedBy = next.executedBy();
        executedAt = next.executedAt();
    }

    CsvImport toImport() {
        ImportFindings found = new ImportFindings(rowsRead, added, unchanged, mistakes, firstMistakes.list());
        return new CsvImport(id, kind, status, sha256, size, found, begunBy, begunAt, executedBy, executedAt, version);
    }
}
