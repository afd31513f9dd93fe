package dev.proofmark.audit.audittime.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the table says before anything is adjusted.
 *
 * @param origin where the figures come from, and whether they are verified
 * @param people everybody
 * @param effectivePersonnel the people that the table is read with
 * @param row the row that was read
 * @param roleFactor the factor of the AI roles
 * @param tableDays days of the row times the factor, exact
 * @param unreducedDays the same for everybody counted in full, exact
 */
public record TableReading(
        TableOrigin origin,
        int people,
        int effectivePersonnel,
        TableRow row,
        List<String> aiRoles,
        BigDecimal roleFactor,
        BigDecimal tableDays,
        BigDecimal unreducedDays) {

    public TableReading {
        aiRoles = List.copyOf(aiRoles);
    }

    static TableReading of(AuditTimeTable table, List<String> aiRoles, AuditTimeInputs inputs) {
        var row = table.rowOf(inputs.effectivePersonnel());
        var factor = table.factorOf(aiRoles);
        return new TableReading(
                table.origin(),
                inputs.people(),
                inputs.effectivePersonnel(),
                row,
                aiRoles,
                factor,
                row.days().multiply(factor),
                table.rowOf(inputs.people()).days().multiply(factor));
    }
}
