package dev.proofmark.application.review.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reviewer found out about ties between the body and the client (I-02; ISO/IEC 17021-1:2015, 5.2).
 *
 * @param consultant how whoever advised the client stands to the body
 * @param persons who of the body advised the client or worked for it; empty if nobody did
 */
public record ImpartialityAssessment(ConsultantRelation consultant, List<Involvement> persons) {

    public ImpartialityAssessment {
        persons = List.copyOf(persons);
    }

    /** Who keeps away and until when, each person once; also whose bar is over, so that an earlier word is corrected. */
    public List<Bar> bars() {
        Map<String, Bar> bars = new LinkedHashMap<>();
        persons.stream().map(Involvement::bar).forEach(bar -> bars.merge(bar.personId(), bar, Bar::orLonger));
        return List.copyOf(bars.values());
    }

    /** What keeps this person away on that day. */
    public Optional<Bar> barOf(String personId, LocalDate day) {
        return bars().stream()
                .filter(bar -> bar.personId().equals(personId) && bar.holdsOn(day))
                .findFirst();
    }

    /** Ends that are still to come: whatever goes on has none. */
    public List<FieldRefusal> mistakes(LocalDate recordedOn) {
        List<FieldRefusal> mistakes = new ArrayList<>();
        for (int index = 0; index < persons.size(); index++) {
            LocalDate end = persons.get(index).consultedUntil();
            if (end != null && end.isAfter(recordedOn)) {
                mistakes.add(FieldRefusal.of("/impartiality/persons/" + index + "/consultedUntil", "in-the-future"));
            }
        }
        return mistakes;
    }

    /**
     * Why nobody of the body may certify this client: it advised the client itself (5.2.5), or a related body did within
     * two years (5.2.7).
     *
     * @param adviceEndedOn the last day of the advice; null while it goes on
     */
    public Optional<FieldRefusal> objection(@Nullable LocalDate adviceEndedOn, LocalDate today) {
        return switch (consultant) {
            case INDEPENDENT -> Optional.empty();
            case RELATED_TO_BODY -> objectionToRelated(adviceEndedOn, today);
            case BODY -> Optional.of(FieldRefusal.of("/impartiality/consultant", "consultant-is-the-body"));
        };
    }

    private static Optional<FieldRefusal> objectionToRelated(@Nullable LocalDate adviceEndedOn, LocalDate today) {
        if (adviceEndedOn == null) {
            return Optional.of(FieldRefusal.of("/impartiality/consultant", "related-consultant-goes-on"));
        }
        LocalDate until = CoolingOff.lastDay(adviceEndedOn);
        return today.isAfter(until)
                ? Optional.empty()
                : Optional.of(new FieldRefusal(
                        "/impartiality/consultant", "related-consultant", Map.of("until", until.toString())));
    }
}
