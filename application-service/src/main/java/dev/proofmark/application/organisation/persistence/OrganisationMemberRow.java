package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Member;
import dev.proofmark.application.organisation.domain.MemberRole;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code organisation_member}. */
@Entity
@Table(name = "organisation_member")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class OrganisationMemberRow {

    @EmbeddedId
    Id id;

    String role;

    Instant since;

    @Version
    long version;

    static OrganisationMemberRow of(UUID organisationId, Member member) {
        OrganisationMemberRow row = new OrganisationMemberRow();
        row.id = new Id(member.personId(), organisationId);
        row.role = member.role().name();
        row.since = member.since();
        return row;
    }

    Member toMember() {
        return new Member(id.personId(), MemberRole.valueOf(role), since, version);
    }

    /** A person is a member of an organisation once. */
    @Embeddable
    record Id(
            @Column(name = "person_id") String personId,
            @Column(name = "organisation_id") UUID organisationId) {}
}
