package dev.proofmark.audit.report.web;

import dev.proofmark.audit.report.usecase.RecommendCertification;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The lead auditor's recommendation to those who decide. */
@Path("/api/v1/audits/{id}/recommendation")
@Authenticated
public class RecommendationResource {

    private final Commands commands;
    private final RecommendCertification recommend;

    public RecommendationResource(Commands commands, RecommendCertification recommend) {
        this.commands = commands;
        this.recommend = recommend;
    }

    @POST
    @Operation(operationId = "RecommendCertification", summary = "Recommend to those who decide, after the report")
    public Uni<Response> recommend(UUID id, @NotNull @Valid RecommendationRequest body) {
        return commands.post(
                "RecommendCertification",
                body,
                context -> recommend
                        .handle(id, body.kind(), body.rationale(), context)
                        .map(audit -> Answer.ok(RecommendationView.of(audit), audit.version())));
    }
}
