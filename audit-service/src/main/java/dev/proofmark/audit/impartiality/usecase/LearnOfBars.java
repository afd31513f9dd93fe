package dev.proofmark.audit.impartiality.usecase;

import dev.proofmark.audit.impartiality.domain.Bar;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Takes in who is barred from a certification (I-02). Of each person the newest word counts, however late an older one
 * arrives; whom a later acceptance does not name stays barred as an earlier one said.
 */
@ApplicationScoped
public class LearnOfBars {

    private final Bars bars;

    public LearnOfBars(Bars bars) {
        this.bars = bars;
    }

    public Uni<Void> handle(UUID certificationId, List<Bar> told) {
        return bars.of(certificationId).chain(known -> {
            Uni<Void> learnt = Uni.createFrom().voidItem();
            for (Bar bar : told) {
                if (isNews(bar, known)) {
                    learnt = learnt.chain(() -> bars.save(certificationId, bar));
                }
            }
            return learnt;
        });
    }

    private static boolean isNews(Bar told, List<Bar> known) {
        return known.stream()
                .filter(bar -> bar.personId().equals(told.personId()))
                .allMatch(told::replaces);
    }
}
