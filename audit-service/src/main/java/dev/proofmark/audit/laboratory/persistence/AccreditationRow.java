package dev.proofmark.audit.laboratory.persistence;

import dev.proofmark.audit.laboratory.domain.Accreditation;
import dev.proofmark.audit.laboratory.domain.RecognitionArrangement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code laboratory_accreditation}, written once. */
@Entity
@Immutable
@Table(name = "laboratory_accreditation")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AccreditationRow extends HistoryRow {

    @Column(name = "body_korean")
    String bodyKorean;

    @Column(name = "body_english")
    String bodyEnglish;

    String number;

    @Enumerated(EnumType.STRING)
    RecognitionArrangement arrangement;

    static AccreditationRow of(UUID laboratoryId, Accreditation line) {
        AccreditationRow row = new AccreditationRow();
        row.take(laboratoryId, line);
        row.bodyKorean = line.bodyKorean();
        row.bodyEnglish = line.bodyEnglish();
        row.number = line.number();
        row.arrangement = line.arrangement();
        return row;
    }

    Accreditation toLine() {
        return new Accreditation(bodyKorean, bodyEnglish, number, arrangement, days(), recorded());
    }
}
