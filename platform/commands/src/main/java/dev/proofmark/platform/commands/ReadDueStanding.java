package dev.proofmark.platform.commands;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what is due, over everything that this service does by itself. */
@ApplicationScoped
public class ReadDueStanding {

    private final BusinessDueRows rows;
    private final List<LeasedWork> leased;
    private final BusinessClock clock;

    ReadDueStanding(BusinessDueRows rows, @All List<LeasedWork> leased, BusinessClock clock) {
        this.rows = rows;
        this.leased = leased;
        this.clock = clock;
    }

    public Uni<DueStanding> now() {
        Instant now = clock.now();
        return waiting()
                .chain(waiting -> rows.standing(now)
                        .map(standing -> new DueStanding(
                                now, standing.nextDue(), standing.dueNow() + waiting, standing.failing())));
    }

    private Uni<Long> waiting() {
        return Multi.createFrom()
                .iterable(leased)
                .onItem()
                .transformToUniAndConcatenate(LeasedWork::waiting)
                .collect()
                .with(Collectors.summingLong(Long::longValue));
    }
}
