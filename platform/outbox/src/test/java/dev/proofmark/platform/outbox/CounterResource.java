package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventType;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Etags;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Counts, so that a test can see whether something happened once, twice or not at all. */
@Path("/counters")
@Authenticated
public class CounterResource {

    static final EventType<Counted> COUNTED =
            new EventType<>("counter.counted", 1, "proofmark.counted-out.v1", Counted.class);

    private final Commands commands;
    private final Outbox outbox;

    CounterResource(Commands commands, Outbox outbox) {
        this.commands = commands;
        this.outbox = outbox;
    }

    /** What the event says. */
    public record Counted(UUID counterId, long counted) {}

    /** A request; the note only makes bodies differ. */
    public record Step(@NotNull @Size(max = 20) String note) {}

    @GET
    @Path("/{id}")
    @WithSession
    public Uni<Response> get(@PathParam("id") UUID id) {
        return load(id).map(row -> Response.ok(new Counted(row.id, row.counted))
                .tag(Etags.of(row.version))
                .build());
    }

    @POST
    public Uni<Response> open(@Valid @NotNull Step step) {
        return commands.post("Open", step, context -> {
            CounterRow row = new CounterRow();
            row.id = UUID.randomUUID();
            return Panache.getSession()
                    .chain(session -> session.persist(row))
                    .map(done -> Answer.created(URI.create("/counters/" + row.id), new Counted(row.id, 0), 0));
        });
    }

    @POST
    @Path("/{id}/steps")
    public Uni<Response> count(@PathParam("id") UUID id, @Valid @NotNull Step step) {
        return commands.post("Count", step, context -> increment(id, step, context));
    }

    @PUT
    @Path("/{id}")
    public Uni<Response> set(@PathParam("id") UUID id, @Valid @NotNull Step step) {
        return commands.put(
                "Set",
                step,
                context -> load(id).invoke(row -> context.requireVersion(row.version))
                        .chain(row -> increment(id, step, context)));
    }

    @POST
    @Path("/{id}/secret")
    @RolesAllowed("ADMINISTRATOR")
    public Uni<Response> secret(@PathParam("id") UUID id, @Valid @NotNull Step step) {
        return count(id, step);
    }

    private Uni<Answer> increment(UUID id, Step step, CommandContext context) {
        return load(id).invoke(row -> row.counted++)
                .call(() -> raise(step))
                .call(row -> outbox.append(COUNTED, id, id, new Counted(id, row.counted), context))
                .call(() -> Panache.getSession().chain(session -> session.flush()))
                .invoke(() -> {
                    // After the writes, so that a refusal has something to roll back.
                    if (step.note().equals("refuse")) {
                        throw new RefusedException(Refusal.wrongState("count", Thread.State.BLOCKED));
                    }
                    if (step.note().equals("break")) {
                        throw new IllegalStateException("a fault of ours with a secret in it");
                    }
                })
                .map(row -> Answer.ok(new Counted(id, row.counted), row.version));
    }

    /** The note {@code raise SQLSTATE} makes the database fail with that state, as it would over a race. */
    private static Uni<Void> raise(Step step) {
        if (!step.note().startsWith("raise ")) {
            return Uni.createFrom().voidItem();
        }
        String state = step.note().substring("raise ".length());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "do $$ begin raise exception 'a secret' using errcode = '%s'; end $$".formatted(state))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<CounterRow> load(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(CounterRow.class, id))
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(Refusal.notFound()));
    }
}
