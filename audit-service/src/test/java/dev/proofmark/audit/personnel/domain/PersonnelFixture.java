package dev.proofmark.audit.personnel.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People and what is on record about them, for tests. */
public final class PersonnelFixture {

    public static final String SCHEME = "aims-42001";
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final UUID PERSON = new UUID(7, 1);
    static final String KEEPER = new UUID(7, 15).toString();
    static final UUID CLIENT = new UUID(8, 1);

    private PersonnelFixture() {}

    /** Somebody who knows everything, from 2020 to 2030. */
    public static Competence aLeadsCompetence() {
        return aCompetence(contentOf(CompetenceFunction.AUDITOR, true, true, "2020-01-01", "2030-12-31"));
    }

    /** Somebody who audits, and neither leads nor knows AI technically. */
    public static Competence anAuditorsCompetence() {
        return aCompetence(contentOf(CompetenceFunction.AUDITOR, false, false, "2020-01-01", "2030-12-31"));
    }

    /** Somebody who audits on these days only. */
    public static Competence anAuditorsCompetence(String from, String until) {
        return aCompetence(contentOf(CompetenceFunction.AUDITOR, true, true, from, until));
    }

    static CompetenceContent contentOf(
            CompetenceFunction function, boolean lead, boolean aiTechnical, String from, String until) {
        return new CompetenceContent(
                SCHEME,
                Set.of("WATER-TREATMENT"),
                Set.of("AI_PRODUCER", "AI_PROVIDER"),
                function,
                lead,
                aiTechnical,
                LocalDate.parse(from),
                LocalDate.parse(until));
    }

    public static Competence aCompetence(CompetenceContent content) {
        return new Competence(
                new UUID(9, 1), PERSON, content, new Evaluation(KEEPER, "three audits seen", DAY, DAY), null, 0);
    }

    /** A tie to the client that is on record since today. */
    public static Declaration aDeclaration(DeclarationKind kind, UUID client, @Nullable LocalDate until) {
        return new Declaration(
                new UUID(10, 1),
                PERSON,
                new DeclarationContent(kind, new DeclaredOrganisation(client, null), null, until, "", null),
                PERSON.toString(),
                DAY,
                false);
    }

    /** Somebody with these competences and nothing else on record. */
    public static Dossier aDossier(String personId, Competence... competences) {
        return new Dossier(personId, List.of(competences), List.of(), List.of());
    }
}
