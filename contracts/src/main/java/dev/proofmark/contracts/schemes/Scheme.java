package dev.proofmark.contracts.schemes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certification scheme at one version.
 *
 * @param id for example {@code aims-42001}
 * @param version 1 upwards; an application keeps the version that it was made under
 * @param code stands for the scheme in certificate numbers, for example {@code AIMS}
 * @param standards the first is certified against and stands on the certificate
 * @param clauses in the order of the standard
 * @param objectives what the controls are grouped by
 * @param controls each is answered once in a statement of applicability
 * @param applicationFields what an application has to tell
 * @param stages the audits of a cycle in their order
 * @param auditTime null where nothing is audited
 * @param evaluation null where nothing is evaluated
 * @param validity from the decision on
 * @param surveillanceInterval the longest time to the first surveillance and between two; null where there is none
 * @param certificateStatements in the order of printing
 */
public record Scheme(
        String id,
        int version,
        Regime regime,
        String code,
        Bilingual title,
        List<StandardEdition> standards,
        List<SchemeClause> clauses,
        List<SchemeObjective> objectives,
        List<SchemeControl> controls,
        List<SchemeRole> roles,
        String rolesSource,
        List<ApplicationField> applicationFields,
        String applicationFieldsSource,
        List<Stage> stages,
        @Nullable AuditTime auditTime,
        @Nullable EvaluationTerms evaluation,
        Period validity,
        @Nullable Period surveillanceInterval,
        List<CertificateStatement> certificateStatements,
        String certificateStatementsSource) {
    public Scheme {
        standards = List.copyOf(standards);
        clauses = List.copyOf(clauses);
        objectives = List.copyOf(objectives);
        controls = List.copyOf(controls);
        roles = List.copyOf(roles);
        applicationFields = List.copyOf(applicationFields);
        stages = List.copyOf(stages);
        certificateStatements = List.copyOf(certificateStatements);
    }
}
