package dev.proofmark.audit.laboratory.persistence;

import dev.proofmark.audit.laboratory.domain.Days;
import dev.proofmark.audit.laboratory.domain.Recorded;
import dev.proofmark.audit.laboratory.domain.TestMethod;
import dev.proofmark.audit.laboratory.domain.TestScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code laboratory_scope}, written once. */
@Entity
@Immutable
@Table(name = "laboratory_scope")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ScopeRow {

    @Id
    UUID id;

    @Column(name = "laboratory_id")
    UUID laboratoryId;

    String method;

    int edition;

    String procedure;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "until_day")
    @Nullable LocalDate until;

    @Nullable UUID replaces;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    static ScopeRow of(UUID laboratoryId, TestScope line) {
        ScopeRow row = new ScopeRow();
        row.id = line.recorded().id();
        row.laboratoryId = laboratoryId;
        row.method = line.method().number();
        row.edition = Objects.requireNonNull(line.method().year());
        row.procedure = line.procedure();
        row.from = line.days().from();
        row.until = line.days().until();
        row.replaces = line.recorded().replaces();
        row.recordedBy = line.recorded().by();
        row.recordedOn = line.recorded().on();
        return row;
    }

    TestScope toLine() {
        return new TestScope(
                new TestMethod(method, edition),
                procedure,
                new Days(from, until),
                new Recorded(id, replaces, recordedBy, recordedOn));
    }
}
