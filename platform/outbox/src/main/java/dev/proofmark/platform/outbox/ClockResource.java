package dev.proofmark.platform.outbox;

import dev.proofmark.platform.commands.DueStanding;
import dev.proofmark.platform.commands.ReadDueStanding;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.travel.ClockTopic;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Where this service stands in time; the gateway asks while it conducts a journey, in the administrator's name, and
 * forwards nobody here. It exists only where time travel is on.
 */
@Path("/dev/v1/clock")
@RolesAllowed("ADMINISTRATOR")
public class ClockResource {

    private final ClockTopic topic;
    private final ReadDueStanding due;
    private final ConsumerLag lag;
    private final Pool pool;

    ClockResource(ClockTopic topic, ReadDueStanding due, ConsumerLag lag, Pool pool) {
        this.topic = topic;
        this.due = due;
        this.lag = lag;
        this.pool = pool;
    }

    @GET
    @Operation(hidden = true)
    public Uni<ClockView> get() {
        if (!topic.enabled()) {
            throw new RefusedException(Refusal.notFound());
        }
        String offset = topic.offset().toString();
        // In the order in which one thing leads to the next here, so that what moves on meanwhile is seen further on.
        return lag.now()
                .chain(books -> due.now()
                        .chain(standing ->
                                unpublished().map(unpublished -> view(offset, standing, unpublished, books))));
    }

    private static ClockView view(String offset, DueStanding standing, long unpublished, ConsumerLag.Books books) {
        return new ClockView(
                standing.now(),
                offset,
                standing.nextDue(),
                standing.dueNow(),
                standing.failing(),
                unpublished,
                books.lag(),
                books.published());
    }

    private Uni<Long> unpublished() {
        return pool.query("select count(*) from outbox")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
