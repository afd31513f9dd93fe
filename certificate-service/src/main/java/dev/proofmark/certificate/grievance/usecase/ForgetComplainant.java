package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.certificate.grievance.domain.Step;
import dev.proofmark.platform.commands.AuditTrail;
import dev.proofmark.platform.commands.BusinessDue;
import dev.proofmark.platform.commands.BusinessDueHandler;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.rules.LegalDay;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Who complained is known for as long as they may ask back, and then no longer (개인정보 보호법, article 21): the contact is
 * erased by itself some time after the complaint's end, where nobody has erased it before.
 */
@ApplicationScoped
public class ForgetComplainant implements BusinessDueHandler {
    static final String KIND = "complaint-contact";

    private final Contacts contacts;
    private final BusinessDue due;
    private final AuditTrail auditTrail;
    private final GrievanceConfig config;

    public ForgetComplainant(Contacts contacts, BusinessDue due, AuditTrail auditTrail, GrievanceConfig config) {
        this.contacts = contacts;
        this.due = due;
        this.auditTrail = auditTrail;
        this.config = config;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Sets the day where the step has ended a complaint. */
    Uni<Void> after(Step step, Grievance grievance, CommandContext context) {
        if (!(step instanceof Step.Closed) || grievance.kind() != GrievanceKind.COMPLAINT) {
            return Uni.createFrom().voidItem();
        }
        return due.set(KIND, grievance.id(), LegalDay.begin(context.today().plusDays(config.contactDays())), context);
    }

    @Override
    public Uni<Void> handle(UUID complaintId, CommandContext context) {
        return contacts.erase(complaintId)
                .chain(() -> auditTrail.add(context, "ForgetComplainant", complaintId.toString(), Hashes.sha256("")));
    }
}
