package dev.proofmark.audit.laboratory.persistence;

import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.domain.LaboratoryDetails;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code laboratory}; every change touches it, so that its version counts every command. */
@Entity
@Table(name = "laboratory")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class LaboratoryRow {

    @Id
    UUID id;

    @Column(name = "name_korean")
    String nameKorean;

    @Column(name = "name_english")
    String nameEnglish;

    @Column(name = "address_korean")
    String addressKorean;

    @Column(name = "address_english")
    String addressEnglish;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(Laboratory laboratory, Instant now) {
        LaboratoryDetails details = laboratory.details();
        id = laboratory.id();
        nameKorean = details.nameKorean();
        nameEnglish = details.nameEnglish();
        addressKorean = details.addressKorean();
        addressEnglish = details.addressEnglish();
        changedAt = now;
    }

    LaboratoryDetails details() {
        return new LaboratoryDetails(nameKorean, nameEnglish, addressKorean, addressEnglish);
    }
}
