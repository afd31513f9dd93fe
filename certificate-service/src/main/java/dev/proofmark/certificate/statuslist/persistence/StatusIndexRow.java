package dev.proofmark.certificate.statuslist.persistence;

import dev.proofmark.certificate.statuslist.domain.StatusIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The place of one revision. */
@Entity
@Immutable
@Table(name = "status_index")
class StatusIndexRow {
    @EmbeddedId
    Id id;

    int list;

    @Column(name = "list_index")
    int index;

    /** Which revision of which certificate. */
    @Embeddable
    record Id(
            @Column(name = "certificate_id") UUID certificateId,
            @Column(name = "revision") int revision) {}

    StatusIndex toIndex() {
        return new StatusIndex(list, index);
    }
}
