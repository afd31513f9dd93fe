package dev.proofmark.certificate.task.web;

import dev.proofmark.platform.tasks.AssigneeRequest;
import dev.proofmark.platform.tasks.TaskAnswers;
import dev.proofmark.platform.tasks.TasksWanted;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What waits in certification files, complaints and appeals. */
@Path("/api/v1/certification-tasks")
@Authenticated
public class CertificationTasksResource {

    private final TaskAnswers tasks;

    public CertificationTasksResource(TaskAnswers tasks) {
        this.tasks = tasks;
    }

    @GET
    @Operation(
            operationId = "ListCertificationTasks",
            summary =
                    "What waits for you in certification files, complaints and appeals, by the day on which it is due;"
                            + " with whose=mine what waits for nobody else, with whose=office what waits for any role of the body")
    public Uni<Response> list(@BeanParam TasksWanted wanted, @Context UriInfo uri) {
        return tasks.list(wanted, uri);
    }

    @GET
    @Path("/{taskId}")
    @Operation(operationId = "GetCertificationTask", summary = "One task, with who has it")
    public Uni<Response> get(UUID taskId) {
        return tasks.one(taskId);
    }

    @PUT
    @Path("/{taskId}/assignee")
    @Operation(
            operationId = "AssignCertificationTask",
            summary = "Take a task that waits for several, give it to somebody, or give it back; it changes no right")
    public Uni<Response> assign(UUID taskId, @NotNull @Valid AssigneeRequest body) {
        return tasks.assign(taskId, body);
    }
}
