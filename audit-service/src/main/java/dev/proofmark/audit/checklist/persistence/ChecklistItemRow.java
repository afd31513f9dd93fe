package dev.proofmark.audit.checklist.persistence;

import dev.proofmark.audit.checklist.domain.ChecklistItem;
import dev.proofmark.audit.checklist.domain.ItemKind;
import dev.proofmark.audit.checklist.domain.ItemSubject;
import dev.proofmark.audit.checklist.domain.Look;
import dev.proofmark.audit.checklist.domain.LookResult;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code checklist_item}; what was seen is stored as JSON. */
@Entity
@Table(name = "checklist_item")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ChecklistItemRow {

    @EmbeddedId
    Id id;

    @Column(updatable = false)
    int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ItemKind kind;

    @Column(updatable = false)
    String korean;

    @Column(updatable = false)
    String english;

    @Column(updatable = false)
    String source;

    @Column(updatable = false)
    boolean gate;

    @Enumerated(EnumType.STRING)
    LookResult result;

    @JdbcTypeCode(SqlTypes.JSON)
    Look look;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    /** Every item is once on an audit's list. */
    @Embeddable
    record Id(
            @Column(name = "audit_id") UUID auditId,
            @Column(name = "key") String key) implements Serializable {}

    static ChecklistItemRow of(ChecklistItem item, Instant now) {
        ItemSubject subject = item.subject();
        ChecklistItemRow row = new ChecklistItemRow();
        row.id = new Id(item.auditId(), item.key());
        row.position = item.position();
        row.kind = subject.kind();
        row.korean = subject.korean();
        row.english = subject.english();
        row.source = subject.source();
        row.gate = subject.gate();
        row.take(item.look(), now);
        return row;
    }

    void take(Look seen, Instant now) {
        result = seen.result();
        look = seen;
        changedAt = now;
    }

    ChecklistItem toItem() {
        ItemSubject subject = new ItemSubject(id.key(), kind, korean, english, source, gate);
        return new ChecklistItem(id.auditId(), position, subject, look, version);
    }
}
