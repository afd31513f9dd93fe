package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.usecase.ReadCalendar;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.DayParameters;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The calendar of audits and auditors. */
@Path("/api/v1/audits/calendar")
@Authenticated
public class CalendarResource {

    private final ReadCalendar read;
    private final CurrentActor actor;
    private final BusinessClock clock;

    public CalendarResource(ReadCalendar read, CurrentActor actor, BusinessClock clock) {
        this.read = read;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "ReadCalendar",
            summary = "Who is taken by which audit and who is away in a period, this month unless days are said")
    public Uni<Response> read(
            @QueryParam("firstDay") @Nullable String firstDay, @QueryParam("lastDay") @Nullable String lastDay) {
        LocalDate today = clock.today();
        AuditDays days = firstDay == null && lastDay == null
                ? new AuditDays(today.withDayOfMonth(1), today.with(TemporalAdjusters.lastDayOfMonth()))
                : new AuditDays(
                        DayParameters.required("firstDay", firstDay), DayParameters.required("lastDay", lastDay));
        return read.handle(days, actor.get())
                .map(period -> Response.ok(CalendarView.of(period, today)).build());
    }
}
