package dev.proofmark.audit.laboratory.persistence;

import dev.proofmark.audit.laboratory.domain.Accreditation;
import dev.proofmark.audit.laboratory.domain.Days;
import dev.proofmark.audit.laboratory.domain.RecognitionArrangement;
import dev.proofmark.audit.laboratory.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code laboratory_accreditation}, written once. */
@Entity
@Immutable
@Table(name = "laboratory_accreditation")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AccreditationRow {

    @Id
    UUID id;

    @Column(name = "laboratory_id")
    UUID laboratoryId;

    @Column(name = "body_korean")
    String bodyKorean;

    @Column(name = "body_english")
    String bodyEnglish;

    String number;

    @Enumerated(EnumType.STRING)
    RecognitionArrangement arrangement;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "until_day")
    @Nullable LocalDate until;

    @Nullable UUID replaces;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    static AccreditationRow of(UUID laboratoryId, Accreditation line) {
        AccreditationRow row = new AccreditationRow();
        row.id = line.recorded().id();
        row.laboratoryId = laboratoryId;
        row.bodyKorean = line.bodyKorean();
        row.bodyEnglish = line.bodyEnglish();
        row.number = line.number();
        row.arrangement = line.arrangement();
        row.from = line.days().from();
        row.until = line.days().until();
        row.replaces = line.recorded().replaces();
        row.recordedBy = line.recorded().by();
        row.recordedOn = line.recorded().on();
        return row;
    }

    Accreditation toLine() {
        return new Accreditation(
                bodyKorean,
                bodyEnglish,
                number,
                arrangement,
                new Days(from, until),
                new Recorded(id, replaces, recordedBy, recordedOn));
    }
}
