package dev.proofmark.platform.commands;

import dev.proofmark.platform.travel.ClockTopic;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * The business clock: the system's, ahead by as much as an administrator of the local stack has travelled. Where time
 * travel is off, as everywhere but there, it is the system's.
 */
@DefaultBean
@ApplicationScoped
class TravellingClock implements BusinessClock {

    private final SystemBusinessClock here = new SystemBusinessClock();
    private final ClockTopic topic;

    TravellingClock(ClockTopic topic) {
        this.topic = topic;
    }

    @Override
    public Instant now() {
        return topic.offset().from(here.now());
    }
}
