package dev.proofmark.audit.laboratory.persistence;

import dev.proofmark.audit.laboratory.domain.LaboratoryPerson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code laboratory_person}: what somebody is called, and nothing else. */
@Entity
@Table(name = "laboratory_person")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class LaboratoryPersonRow {

    @Id
    @Column(name = "person_id")
    String personId;

    @Column(name = "name_korean")
    String nameKorean;

    @Column(name = "name_english")
    String nameEnglish;

    static LaboratoryPersonRow of(LaboratoryPerson person) {
        LaboratoryPersonRow row = new LaboratoryPersonRow();
        row.personId = person.personId();
        row.nameKorean = person.nameKorean();
        row.nameEnglish = person.nameEnglish();
        return row;
    }

    LaboratoryPerson toPerson() {
        return new LaboratoryPerson(personId, nameKorean, nameEnglish);
    }
}
