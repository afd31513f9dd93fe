package dev.proofmark.certificate.register.usecase;

import dev.proofmark.certificate.certificate.usecase.PublicRegister;
import dev.proofmark.certificate.register.domain.RegisterLine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps what the register is listed and searched by. */
@ApplicationScoped
public class EnterIntoRegister implements PublicRegister {
    private final RegisterLines lines;

    public EnterIntoRegister(RegisterLines lines) {
        this.lines = lines;
    }

    @Override
    public Uni<Void> enter(List<Registered> certificates, LocalDate today) {
        List<RegisterLine> entered = new ArrayList<>();
        for (Registered certificate : certificates) {
            entered.addAll(RegisterLine.of(
                    certificate.id(),
                    certificate.organisationId(),
                    certificate.number(),
                    certificate.history().spans(today),
                    certificate.contents()));
        }
        return lines.replace(certificates.stream().map(Registered::id).toList(), entered);
    }
}
