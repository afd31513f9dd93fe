package dev.proofmark.audit.evaluation.domain;

import dev.proofmark.audit.impartiality.domain.Bar;
import dev.proofmark.audit.laboratory.domain.LaboratoryFunction;
import dev.proofmark.audit.personnel.domain.CompetenceFunction;
import dev.proofmark.audit.personnel.domain.Declaration;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an assignment is held to: people of the laboratory with its authorisation (ISO/IEC 17025:2017, 6.2.6), an
 * evaluator who is competent for the scheme (ISO/IEC 17065:2012, 6.1.2) and none of the laboratory's, nobody with ties to the
 * client (4.2; I-02), and nobody gone whose work is already there.
 */
final class AssignmentPolicy {

    private static final String RULE = "evaluation-assignment";

    private final EvaluationCommand.Assign wish;
    private final Evaluation evaluation;
    private final LocalDate today;
    private final List<FieldRefusal> reasons = new ArrayList<>();

    private AssignmentPolicy(EvaluationCommand.Assign wish, Evaluation evaluation, LocalDate today) {
        this.wish = wish;
        this.evaluation = evaluation;
        this.today = today;
    }

    /** All that forbids it, or nothing. */
    static Optional<Refusal> objection(EvaluationCommand.Assign wish, Evaluation evaluation, LocalDate today) {
        var policy = new AssignmentPolicy(wish, evaluation, today);
        policy.laboratory();
        policy.evaluator();
        policy.ties();
        policy.work();
        return policy.reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(RULE, policy.reasons.stream().distinct().toList(), Map.of()));
    }

    private void laboratory() {
        var seen = new HashSet<String>();
        for (int index = 0; index < wish.testers().size(); index++) {
            String tester = wish.testers().get(index);
            if (!seen.add(tester)) {
                refuse(tester(index), "team-member-twice", Map.of());
            }
            requireFunction(tester, LaboratoryFunction.TESTER, tester(index));
            if (wish.facts().terms().authorisedByAnother() && tester.equals(wish.authoriser())) {
                refuse("/authoriser", "authoriser-tested", Map.of());
            }
        }
        requireFunction(wish.authoriser(), LaboratoryFunction.AUTHORISER, "/authoriser");
    }

    private void requireFunction(String person, LaboratoryFunction function, String pointer) {
        if (!wish.facts().laboratory().hasMember(person, function, today)) {
            refuse(
                    pointer,
                    "laboratory-function-missing",
                    Map.of("person", person, "function", function.name(), "day", today.toString()));
        }
    }

    private void evaluator() {
        String evaluator = wish.evaluator();
        String scheme = evaluation.agreed().scheme().id();
        if (wish.facts().laboratory().hasMember(evaluator, today)
                || wish.testers().contains(evaluator)
                || wish.authoriser().equals(evaluator)) {
            refuse("/evaluator", "evaluator-of-laboratory", Map.of());
        }
        var dossier = wish.facts().dossierOf(evaluator);
        if (dossier.isEmpty()) {
            refuse("/evaluator", "team-member-unknown", Map.of("person", evaluator));
        } else if (!dossier.get().competentOn(today, today, CompetenceFunction.EVALUATOR, scheme, content -> true)) {
            refuse(
                    "/evaluator",
                    "evaluator-not-competent",
                    Map.of("person", evaluator, "scheme", scheme, "day", today.toString()));
        }
    }

    private void ties() {
        for (int index = 0; index < wish.testers().size(); index++) {
            ties(wish.testers().get(index), tester(index));
        }
        ties(wish.authoriser(), "/authoriser");
        ties(wish.evaluator(), "/evaluator");
    }

    private void ties(String person, String pointer) {
        var client = wish.facts().client();
        if (client.people().contains(person)) {
            refuse(pointer, "team-member-acts-for-client", Map.of());
        }
        Stream<Optional<LocalDate>> told = client.bars().stream()
                .filter(bar -> bar.personId().equals(person) && bar.holdsOn(today))
                .map(Bar::until)
                .map(Optional::ofNullable);
        Stream<Optional<LocalDate>> declared = wish.facts().dossierOf(person).stream()
                .flatMap(dossier -> dossier.tiesTo(client.organisationId(), client.legalNames(), today).stream())
                .map(Declaration::barredUntil);
        Stream.concat(told, declared).forEach(until -> barred(person, until.orElse(null), pointer));
    }

    private void barred(String person, @Nullable LocalDate until, String pointer) {
        if (until == null) {
            refuse(pointer, "barred-person-no-end", Map.of("person", person));
        } else {
            refuse(pointer, "barred-person", Map.of("person", person, "until", until.toString()));
        }
    }

    /** Whoever has worked on it stays, and so does their laboratory. */
    private void work() {
        var members = wish.facts().laboratory().id();
        var before = evaluation.assignment();
        for (EvaluationMember acted : evaluation.participation().acted()) {
            boolean stays = switch (acted.role()) {
                case EVALUATOR -> wish.evaluator().equals(acted.personId());
                case AUTHORISER -> wish.authoriser().equals(acted.personId());
                case TESTER -> wish.testers().contains(acted.personId());
            };
            boolean laboratoryStays = acted.role() == EvaluationRole.EVALUATOR
                    || before == null
                    || before.laboratoryId().equals(members);
            if (!stays || !laboratoryStays) {
                refuse(pointer(acted.role()), "member-has-acted", Map.of("person", acted.personId()));
            }
        }
    }

    private static String pointer(EvaluationRole role) {
        return switch (role) {
            case EVALUATOR -> "/evaluator";
            case AUTHORISER -> "/authoriser";
            case TESTER -> "/testers";
        };
    }

    private static String tester(int index) {
        return "/testers/" + index;
    }

    private void refuse(String pointer, String code, Map<String, String> facts) {
        reasons.add(new FieldRefusal(pointer, code, facts));
    }
}
