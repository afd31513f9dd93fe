package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes in a complaint of somebody without an account. The same key and body again get the first answer again, for as
 * long as the complaint is kept: the key is claimed before anything else, so that of two at the same moment one waits.
 */
@ApplicationScoped
public class ReceiveFromAnybody {
    private final ReceiveComplaint receive;
    private final Intakes intakes;
    private final Grievances grievances;
    private final Draws draws;

    public ReceiveFromAnybody(ReceiveComplaint receive, Intakes intakes, Grievances grievances, Draws draws) {
        this.receive = receive;
        this.intakes = intakes;
        this.grievances = grievances;
        this.draws = draws;
    }

    /**
     * A complaint with what it is followed by.
     *
     * @param secret told to the sender alone
     */
    public record Receipt(Grievance grievance, String secret) {}

    public Uni<Receipt> handle(Complaint complaint, Commands.Sending sending) {
        Intakes.Intake intake = intake(sending);
        return intakes.claim(intake)
                .chain(earlier -> earlier.isPresent()
                        ? again(earlier.get(), sending)
                        : receive.receive(intake.complaintId(), complaint, null, sending.context())
                                .map(grievance -> receipt(grievance, intake, sending)));
    }

    private Intakes.Intake intake(Commands.Sending sending) {
        String salt = draws.salt();
        return new Intakes.Intake(
                Ids.next(),
                Hashes.sha256(sending.key()),
                sending.bodySha256(),
                salt,
                Hashes.sha256(FollowingSecret.of(salt, sending.key())));
    }

    private Uni<Receipt> again(Intakes.Intake earlier, Commands.Sending sending) {
        if (!earlier.bodySha256().equals(sending.bodySha256())) {
            throw new RefusedException(Refusal.of("idempotency-key-reused"));
        }
        return grievances
                .find(GrievanceKind.COMPLAINT, earlier.complaintId())
                .map(found -> receipt(found.orElseThrow(), earlier, sending));
    }

    private static Receipt receipt(Grievance grievance, Intakes.Intake intake, Commands.Sending sending) {
        return new Receipt(grievance, FollowingSecret.of(intake.salt(), sending.key()));
    }
}
