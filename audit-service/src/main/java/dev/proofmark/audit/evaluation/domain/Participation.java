package dev.proofmark.audit.evaluation.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who took part. Whoever was assigned once keeps away from review and decision for good (I-48), and whoever has done
 * something is not replaced any more: their work stands under their name.
 *
 * @param ever everybody who was ever assigned
 * @param acted those of them who have done something in that role
 */
public record Participation(List<EvaluationMember> ever, List<EvaluationMember> acted) {

    public static final Participation NOBODY = new Participation(List.of(), List.of());

    public Participation {
        ever = List.copyOf(ever);
        acted = List.copyOf(acted);
    }

    Participation assigned(List<EvaluationMember> members) {
        return new Participation(union(ever, members), acted);
    }

    Participation acted(String personId, EvaluationRole role) {
        return new Participation(ever, union(acted, List.of(new EvaluationMember(personId, role))));
    }

    private static List<EvaluationMember> union(List<EvaluationMember> first, List<EvaluationMember> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
