package dev.proofmark.application.changenotice.domain;

import dev.proofmark.application.scheme.domain.Regime;
import dev.proofmark.platform.rules.FieldRefusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A notice says what changes, when, and for which of the client's own certifications. */
final class ChangeDetailsRules {

    /** The current cycle and the one before: as far back as records are kept (ISO/IEC 17021-1:2015, 9.9.4). */
    private static final int YEARS_BACK = 6;

    /** A cycle: what comes later is the next application's. */
    private static final int YEARS_AHEAD = 3;

    private ChangeDetailsRules() {}

    static List<FieldRefusal> refusals(ChangeDetails details, Circumstances circumstances) {
        List<FieldRefusal> refusals = new ArrayList<>();
        several(details.kinds(), "/kinds", refusals);
        description(details, circumstances.clientReadsKorean(), refusals);
        effectiveOn(details.effectiveOn(), circumstances.today(), refusals);
        several(details.certificationIds(), "/certificationIds", refusals);
        certifications(details.certificationIds(), circumstances.contracted().keySet(), refusals);
        regimes(details, circumstances.contracted(), refusals);
        return refusals;
    }

    /** At least one, and none twice. */
    private static void several(List<?> values, String pointer, List<FieldRefusal> refusals) {
        if (values.isEmpty()) {
            refusals.add(FieldRefusal.of(pointer, "required"));
        }
        Set<Object> seen = new HashSet<>();
        for (int index = 0; index < values.size(); index++) {
            if (!seen.add(values.get(index))) {
                refusals.add(FieldRefusal.of(pointer + "/" + index, "duplicate"));
            }
        }
    }

    /** In the client's own language, in which the body works with it. */
    private static void description(ChangeDetails details, boolean korean, List<FieldRefusal> refusals) {
        String description = korean ? details.descriptionKorean() : details.descriptionEnglish();
        if (description == null || description.isBlank()) {
            refusals.add(FieldRefusal.of(korean ? "/descriptionKorean" : "/descriptionEnglish", "required"));
        }
    }

    private static void effectiveOn(LocalDate day, LocalDate today, List<FieldRefusal> refusals) {
        LocalDate first = today.minusYears(YEARS_BACK);
        LocalDate last = today.plusYears(YEARS_AHEAD);
        if (day.isBefore(first) || day.isAfter(last)) {
            Map<String, String> range = Map.of("min", first.toString(), "max", last.toString());
            refusals.add(new FieldRefusal("/effectiveOn", "date-out-of-range", range));
        }
    }

    /** What follows from a change differs between management systems and products, so that each has its own notice. */
    private static void regimes(ChangeDetails details, Map<UUID, Regime> contracted, List<FieldRefusal> refusals) {
        Set<Regime> regimes = details.certificationIds().stream()
                .map(contracted::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (regimes.size() > 1) {
            refusals.add(FieldRefusal.of("/certificationIds", "notice-of-two-regimes"));
            return;
        }
        for (int index = 0; index < details.kinds().size(); index++) {
            if (!regimes.stream().allMatch(details.kinds().get(index)::isOf)) {
                refusals.add(FieldRefusal.of("/kinds/" + index, "change-of-another-regime"));
            }
        }
    }

    /** Another client's certification is refused like one that does not exist. */
    private static void certifications(List<UUID> named, Set<UUID> contracted, List<FieldRefusal> refusals) {
        for (int index = 0; index < named.size(); index++) {
            if (!contracted.contains(named.get(index))) {
                refusals.add(FieldRefusal.of("/certificationIds/" + index, "unknown-certification"));
            }
        }
    }
}
