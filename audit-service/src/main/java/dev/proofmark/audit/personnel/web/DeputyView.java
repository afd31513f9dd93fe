package dev.proofmark.audit.personnel.web;

import dev.proofmark.platform.tasks.Deputy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who stands in for somebody; all but the person is null while nobody does. */
record DeputyView(
        String personId,
        @Nullable String deputyId,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static DeputyView of(Deputy deputy) {
        return new DeputyView(deputy.personId(), deputy.deputyId(), deputy.firstDay(), deputy.lastDay());
    }
}
