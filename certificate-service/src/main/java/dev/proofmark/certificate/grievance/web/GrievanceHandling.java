package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.domain.GrievanceCommand;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.certificate.grievance.usecase.HandleGrievance;
import dev.proofmark.platform.commands.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Runs what people do with a complaint or an appeal, and answers how far it is then. */
@ApplicationScoped
class GrievanceHandling {
    private final Commands commands;
    private final HandleGrievance handle;

    GrievanceHandling(Commands commands, HandleGrievance handle) {
        this.commands = commands;
        this.handle = handle;
    }

    Uni<Response> carryOut(String operation, GrievanceKind kind, UUID id, Object body, GrievanceCommand command) {
        return commands.post(
                operation,
                body,
                context -> handle.handle(kind, id, command, context).map(GrievanceView::answer));
    }
}
