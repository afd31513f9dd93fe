package dev.proofmark.audit.personnel.persistence;

import dev.proofmark.audit.personnel.domain.PersonalDetails;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code personnel_details}: everything that says who somebody is, and nothing else. */
@Entity
@Table(name = "personnel_details")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class DetailsRow {

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Column(name = "name_korean")
    String nameKorean;

    @Column(name = "name_english")
    String nameEnglish;

    String country;

    String city;

    static DetailsRow of(UUID personId, PersonalDetails details) {
        DetailsRow row = new DetailsRow();
        row.personId = personId;
        row.nameKorean = details.nameKorean();
        row.nameEnglish = details.nameEnglish();
        row.country = details.country();
        row.city = details.city();
        return row;
    }

    PersonalDetails toDetails() {
        return new PersonalDetails(nameKorean, nameEnglish, country, city);
    }
}
