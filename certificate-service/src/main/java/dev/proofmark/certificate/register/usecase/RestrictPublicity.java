package dev.proofmark.certificate.register.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.certificate.register.domain.Publicity;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Records whether the holder of a certificate, with all its certificates, may be found in the open register. */
@ApplicationScoped
public class RestrictPublicity {
    private static final Set<String> RECORDING = Set.of("ADMINISTRATOR", "QUALITY_MANAGER");
    private static final Set<String> READING = Set.of("ADMINISTRATOR", "QUALITY_MANAGER", "ASSESSOR");

    private final Certificates certificates;
    private final ClientPublicity clients;

    public RestrictPublicity(Certificates certificates, ClientPublicity clients) {
        this.certificates = certificates;
        this.clients = clients;
    }

    /** What holds for the holder of a certificate. */
    @WithSession
    public Uni<Publicity> read(UUID certificateId, Actor actor) {
        return holder(certificateId, READING, actor).chain(clients::of);
    }

    /** Records that its holder may not be found any more, or may be found again. */
    public Uni<Publicity> handle(UUID certificateId, boolean restricted, String reason, CommandContext context) {
        return holder(certificateId, RECORDING, context.actor())
                .chain(organisation -> clients.of(organisation)
                        .invoke(before -> context.requireVersion(before.version()))
                        .map(before -> before.then(restricted, reason.strip(), context.today()))
                        .call(publicity -> clients.add(
                                organisation, publicity, context.actor().personId())));
    }

    private Uni<UUID> holder(UUID certificateId, Set<String> roles, Actor actor) {
        if (roles.stream().noneMatch(actor::has)) {
            return Uni.createFrom().failure(new RefusedException(Refusal.beyondRoleOf(actor)));
        }
        return certificates
                .find(certificateId)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .map(Certificate::holder);
    }
}
