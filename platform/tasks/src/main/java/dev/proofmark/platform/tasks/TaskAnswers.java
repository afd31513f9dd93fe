package dev.proofmark.platform.tasks;

import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Pages;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Everything that the resources of the services say about tasks; what differs is their address. */
@ApplicationScoped
public class TaskAnswers {

    private final ReadTasks read;
    private final AssignTask assign;
    private final TaskKinds kinds;
    private final Commands commands;
    private final CurrentActor actor;

    TaskAnswers(ReadTasks read, AssignTask assign, TaskKinds kinds, Commands commands, CurrentActor actor) {
        this.read = read;
        this.assign = assign;
        this.kinds = kinds;
        this.commands = commands;
        this.actor = actor;
    }

    /** A page of what waits, by the day on which it is due. */
    public Uni<Response> list(TasksWanted wanted, UriInfo uri) {
        int limit = Pages.request(wanted.limit(), null).limit();
        Tasks.Part part = new Tasks.Part(TaskCursor.read(wanted.cursor()), limit, wanted.certificationId());
        return read.list(Whose.of(wanted.whose()), part, actor.get())
                .map(page -> Pages.response(page.map(this::view), uri));
    }

    /** One task with the version of who has it. */
    public Uni<Response> one(UUID id) {
        return read.one(id, actor.get())
                .map(task ->
                        Response.ok(view(task)).tag(Etags.of(task.version())).build());
    }

    /** Says who has a task. */
    public Uni<Response> assign(UUID id, AssigneeRequest body) {
        return commands.put(
                "AssignTask",
                body,
                context ->
                        assign.handle(id, body.personId(), context).map(task -> Answer.ok(view(task), task.version())));
    }

    private TaskView view(Task task) {
        return TaskView.of(task, kinds.of(task.kind()));
    }
}
