package dev.proofmark.audit.laboratory.persistence;

import dev.proofmark.audit.laboratory.domain.Days;
import dev.proofmark.audit.laboratory.domain.HistoryLine;
import dev.proofmark.audit.laboratory.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every row of a laboratory's history has: its days, and who recorded it. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
abstract class HistoryRow {

    @Id
    UUID id;

    @Column(name = "laboratory_id")
    UUID laboratoryId;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "until_day")
    @Nullable LocalDate until;

    @Nullable UUID replaces;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    void take(UUID laboratory, HistoryLine line) {
        id = line.recorded().id();
        laboratoryId = laboratory;
        from = line.days().from();
        until = line.days().until();
        replaces = line.recorded().replaces();
        recordedBy = line.recorded().by();
        recordedOn = line.recorded().on();
    }

    Days days() {
        return new Days(from, until);
    }

    Recorded recorded() {
        return new Recorded(id, replaces, recordedBy, recordedOn);
    }
}
