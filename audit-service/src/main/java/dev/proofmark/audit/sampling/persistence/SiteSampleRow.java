package dev.proofmark.audit.sampling.persistence;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.sampling.domain.SiteSample;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code site_sample}: the sample is kept whole, as it was drawn. */
@Entity
@Immutable
@Table(name = "site_sample")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class SiteSampleRow {

    @Id
    UUID id;

    @Column(name = "programme_id")
    UUID programmeId;

    @Enumerated(EnumType.STRING)
    AuditKind kind;

    int cycle;

    int sequence;

    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    SiteSample content;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    static SiteSampleRow of(SiteSample sample) {
        SiteSampleRow row = new SiteSampleRow();
        row.id = sample.sampleId();
        row.programmeId = sample.programmeId();
        row.kind = sample.place().kind();
        row.cycle = sample.place().cycle();
        row.sequence = sample.place().sequence();
        row.number = sample.number();
        row.content = sample;
        row.recordedBy = sample.recordedBy();
        row.recordedOn = sample.recordedOn();
        return row;
    }

    SiteSample toSample() {
        return content;
    }
}
