package dev.proofmark.audit.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.deadline.domain.DeadlineKind;
import dev.proofmark.audit.deadline.usecase.Deadlines;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.BusinessDueWorker;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * Certifications over their whole cycle, month by month, whose clients do what is due in time, late or never. What has to
 * be heard of each is worked out here anew from the rules and compared.
 */
@ApplicationScoped
class ThreeYears {

    private static final Map<String, List<Integer>> REMINDERS = Map.of(
            "FIRST_SURVEILLANCE", List.of(90, 60, 30),
            "YEARLY_SURVEILLANCE", List.of(90, 60, 30),
            "RECERTIFICATION", List.of(180, 90, 60, 30));
    private static final Actor SERVICE = new Actor("audit-service", Set.of());
    private static final int MONTHS = 38;
    private static final int WORKERS = 3;

    private final Journey journey;
    private final BusinessDueWorker worker;
    private final Deadlines deadlines;
    private final Transactions transactions;

    ThreeYears(Journey journey, BusinessDueWorker worker, Deadlines deadlines, Transactions transactions) {
        this.journey = journey;
        this.worker = worker;
        this.deadlines = deadlines;
        this.transactions = transactions;
    }

    /** A deadline of a certification and what its client makes of it. */
    private record Duty(
            UUID certification,
            String kind,
            UUID subject,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    /** How many of what was heard, for whoever reads the test's output. */
    record Figures(int certifications, int duties, int reminders, int missed, int proposals) {}

    /** Lives through it and compares. */
    Figures pass(int certifications, long seed) {
        Random chance = new Random(seed);
        List<Case> cases = IntStream.range(0, certifications)
                .mapToObj(index -> Case.openedFor(Case.APPLICANT))
                .toList();
        cases.forEach(each ->
                each.news.issued(Forms.today().minusDays(chance.nextInt(28))).tell());
        List<Duty> duties = cases.stream()
                .flatMap(each -> duties(each.news.certification, chance).stream())
                .toList();
        Map<UUID, Instant> done = live(duties);
        return compare(cases, duties, done);
    }

    /** Goes so far ahead, has everything done that is due until then, and comes back. */
    void dwell(Period period) {
        journey.ahead(period, this::workOff);
    }

    private static List<Duty> duties(UUID certification, Random chance) {
        String path = "/deadlines?status=OPEN&certificationId=" + certification;
        Awaitility.await()
                .atMost(Case.PATIENCE)
                .untilAsserted(() -> assertThat(Case.PLANNER.get(path).<List<String>>path("items.kind"))
                        .contains("FIRST_SURVEILLANCE", "YEARLY_SURVEILLANCE", "RECERTIFICATION"));
        List<Map<String, String>> items = Case.PLANNER.get(path).path("items");
        return items.stream()
                .map(item -> {
                    LocalDate dueOn = LocalDate.parse(item.get("dueOn"));
                    return new Duty(
                            certification,
                            Objects.requireNonNull(item.get("kind")),
                            UUID.fromString(item.get("subjectId")),
                            dueOn,
                            doneOn(dueOn, chance));
                })
                .toList();
    }

    /** In time up to four months before, late up to two months after, or never. */
    private static @Nullable LocalDate doneOn(LocalDate dueOn, Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> dueOn.minusDays(chance.nextInt(120));
            case 1 -> dueOn.plusDays(1 + chance.nextInt(60));
            default -> null;
        };
    }

    /** Goes from day to day on which something is done, and over the ends of months; tells when each thing was done. */
    private Map<UUID, Instant> live(List<Duty> duties) {
        Map<UUID, Instant> done = new HashMap<>();
        LocalDate today = Forms.today();
        Set<LocalDate> days = new TreeSet<>();
        duties.stream().map(Duty::doneOn).filter(Objects::nonNull).forEach(days::add);
        IntStream.rangeClosed(1, MONTHS).mapToObj(today::plusMonths).forEach(days::add);
        for (LocalDate day : days) {
            journey.ahead(Period.ofDays(Math.toIntExact(ChronoUnit.DAYS.between(today, day))), () -> {
                workOff();
                duties.stream()
                        .filter(duty -> day.equals(duty.doneOn()))
                        .forEach(duty -> done.put(duty.subject(), meet(duty)));
            });
        }
        return done;
    }

    /** Several instances at the same moment. */
    private void workOff() {
        IntStream.range(0, WORKERS).parallel().forEach(each -> await(worker::workOff));
    }

    private Instant meet(Duty duty) {
        Instant now = journey.now();
        CommandContext context = new CommandContext(
                SERVICE,
                Ids.next().toString(),
                null,
                now,
                LocalDate.ofInstant(now, BusinessClock.ZONE),
                OptionalLong.empty());
        await(() -> transactions.run(() -> deadlines.meet(DeadlineKind.valueOf(duty.kind()), duty.subject(), context)));
        return now;
    }

    private Figures compare(List<Case> cases, List<Duty> duties, Map<UUID, Instant> done) {
        int reminders = 0;
        int missed = 0;
        int proposals = 0;
        for (Case each : cases) {
            UUID certification = each.news.certification;
            List<String> expected = new ArrayList<>();
            duties.stream()
                    .filter(duty -> duty.certification().equals(certification))
                    .forEach(duty -> expected.addAll(expected(duty, done.get(duty.subject()))));
            List<String> heard = Topic.AUDITS.of(certification, expected.size()).stream()
                    .map(ThreeYears::line)
                    .filter(line -> !line.isEmpty())
                    .toList();
            assertThat(heard).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(heard.stream().map(line -> line.substring(0, 10)))
                    .as("in the order of their days")
                    .isSortedAccordingTo(Comparator.naturalOrder());
            reminders += count(heard, "reminded");
            missed += count(heard, "missed");
            proposals += count(heard, "proposed");
        }
        return new Figures(cases.size(), duties.size(), reminders, missed, proposals);
    }

    private static int count(List<String> lines, String what) {
        return Math.toIntExact(
                lines.stream().filter(line -> line.contains(what)).count());
    }

    /** What has to be heard of a duty that was done then, or never. */
    private static List<String> expected(Duty duty, @Nullable Instant doneAt) {
        List<String> lines = new ArrayList<>();
        for (int days : REMINDERS.getOrDefault(duty.kind(), List.of())) {
            LocalDate on = workingDay(duty.dueOn().minusDays(days));
            Instant at =
                    on.atTime(LocalTime.of(9, 0)).atZone(BusinessClock.ZONE).toInstant();
            if (doneAt == null || at.isBefore(doneAt)) {
                lines.add(on + " reminded " + duty.kind());
            }
        }
        LocalDate after = duty.dueOn().plusDays(1);
        if (doneAt == null
                || !after.atStartOfDay(BusinessClock.ZONE).toInstant().isAfter(doneAt)) {
            lines.add(after + " missed " + duty.kind());
            lines.add(after + " proposed " + duty.kind());
        }
        return lines;
    }

    private static LocalDate workingDay(LocalDate day) {
        LocalDate found = day;
        while (KnownHolidays.isFree(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    private static String line(Heard event) {
        return switch (event.type()) {
            case "deadline.reminded" -> event.text("/on") + " reminded " + event.text("/kind");
            case "deadline.missed" -> event.text("/on") + " missed " + event.text("/kind");
            case "suspension.proposed" -> event.text("/proposedOn") + " proposed " + event.text("/ground");
            default -> "";
        };
    }

    private static <T> void await(Supplier<Uni<T>> work) {
        try {
            var _ = VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
