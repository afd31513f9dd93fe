package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.grievance.domain.Subject;
import dev.proofmark.certificate.register.usecase.LookUpCertificate;
import dev.proofmark.certificate.register.usecase.RegisterEntry;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Finds out whom a complaint is about: a certified client is named by a number of the open register. */
@ApplicationScoped
public class Subjects {
    private static final String NUMBER = "/certificateNumber";

    private final LookUpCertificate register;

    public Subjects(LookUpCertificate register) {
        this.register = register;
    }

    Uni<Subject> of(SubjectClaim claim, LocalDate today) {
        String number = claim.certificateNumber();
        if (!claim.aboutClient()) {
            return number == null ? Uni.createFrom().item(Subject.ownActivities()) : refused("number-without-client");
        }
        return number == null || number.isBlank() ? refused("required") : certifiedClient(number, today);
    }

    private Uni<Subject> certifiedClient(String number, LocalDate today) {
        return register.handle(number, today, null)
                .map(entry -> entry.map(RegisterEntry::certificate)
                        .map(Subjects::holder)
                        .orElseThrow(() -> new RefusedException(Refusal.at("unknown-certificate", NUMBER))));
    }

    private static Subject holder(Certificate certificate) {
        return Subject.certifiedClient(
                certificate.number().value(), certificate.certificationId(), certificate.holder());
    }

    private static Uni<Subject> refused(String rule) {
        return Uni.createFrom().failure(new RefusedException(Refusal.at(rule, NUMBER)));
    }
}
