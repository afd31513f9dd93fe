package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.BusinessRegistrationNumber;
import dev.proofmark.application.organisation.domain.ForeignRegistrationNumber;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.domain.OrganisationIdentity;
import dev.proofmark.application.organisation.domain.RegistrationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code organisation}. */
@Entity
@Table(name = "organisation")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class OrganisationRow {

    @Id
    UUID id;

    @Column(name = "legal_name_korean")
    String legalNameKorean;

    @Column(name = "legal_name_english")
    String legalNameEnglish;

    String country;

    @Column(name = "registration_number")
    @Nullable String registrationNumber;

    @Column(name = "address_korean")
    String addressKorean;

    @Column(name = "address_english")
    String addressEnglish;

    String city;

    @Column(name = "number_key")
    String numberKey;

    @Column(name = "name_key")
    String nameKey;

    @Version
    long version;

    static OrganisationRow of(Organisation organisation) {
        OrganisationRow row = new OrganisationRow();
        row.id = organisation.id();
        row.take(organisation);
        return row;
    }

    /** Takes over everything but the id. */
    void take(Organisation organisation) {
        legalNameKorean = organisation.legalNameKorean();
        legalNameEnglish = organisation.legalNameEnglish();
        country = organisation.country();
        RegistrationNumber number = organisation.registrationNumber();
        registrationNumber = number == null ? null : number.written();
        addressKorean = organisation.addressKorean();
        addressEnglish = organisation.addressEnglish();
        city = organisation.city();
        OrganisationIdentity identity = organisation.identity();
        numberKey = identity.numberKey();
        nameKey = identity.nameKey();
    }

    Organisation toOrganisation() {
        return new Organisation(
                id, legalNameKorean, legalNameEnglish, country, number(), addressKorean, addressEnglish, city, version);
    }

    private @Nullable RegistrationNumber number() {
        if (registrationNumber == null) {
            return null;
        }
        return country.equals("KR")
                ? BusinessRegistrationNumber.of(registrationNumber).orElseThrow()
                : new ForeignRegistrationNumber(registrationNumber);
    }
}
