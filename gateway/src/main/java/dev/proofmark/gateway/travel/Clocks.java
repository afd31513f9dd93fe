package dev.proofmark.gateway.travel;

import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.travel.ClockOffset;
import java.util.Map;

/** The clocks of all services and the one offset that sets them. Everything here blocks. */
interface Clocks {

    /** How far the business clock is ahead, as this gateway has it. */
    ClockOffset offset();

    /** Sets every clock. */
    void set(ClockOffset offset);

    /**
     * Where every service stands, by its name.
     *
     * @param authorization the administrator's, since the services show it to nobody else
     * @throws RefusedException {@code unauthenticated}, {@code forbidden}, or {@code unavailable} if one doesn't answer
     */
    Map<String, ServiceClock> ask(String authorization);
}
