package dev.proofmark.gateway.statusindex;

import dev.proofmark.platform.rules.LegalDay;
import dev.proofmark.platform.travel.ClockTopic;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** The business clock, which a status follows on its day without anybody saying so. */
@ApplicationScoped
class Today {

    private final ClockTopic clock;
    private final InstantSource system = InstantSource.system();

    Today(ClockTopic clock) {
        this.clock = clock;
    }

    LocalDate day() {
        return LegalDay.of(ofBusiness(system.instant()));
    }

    /** What the business clock says at a moment of the system's. */
    Instant ofBusiness(Instant moment) {
        return clock.offset().from(moment);
    }

    Instant systemNow() {
        return system.instant();
    }
}
