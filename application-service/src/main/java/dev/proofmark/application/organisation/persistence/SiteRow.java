package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Site;
import dev.proofmark.application.organisation.domain.SiteDetails;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code organisation_site}; which one is the head office is a column, for the database to watch over. */
@Entity
@Table(name = "organisation_site")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class SiteRow extends PartRow<Site> {

    @JdbcTypeCode(SqlTypes.JSON)
    SiteDetails details;

    @Column(name = "head_office")
    boolean headOffice;

    boolean closed;

    @Override
    void take(Site site) {
        details = site.details();
        headOffice = site.details().headOffice();
        closed = site.closed();
    }

    @Override
    Site toPart() {
        return new Site(id, organisationId, details, closed, version);
    }
}
