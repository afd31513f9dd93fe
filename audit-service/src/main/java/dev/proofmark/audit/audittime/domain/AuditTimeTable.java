package dev.proofmark.audit.audittime.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The audit-time table of a scheme version: the row of the people, times the factor of the roles.
 *
 * <p>The table ends somewhere; larger organisations follow its progression, which we read as: each further row ends at
 * the same ratio to the one before as the last two rows of the table do (rounded down, so that the time grows rather too
 * early), and adds the days that the last row added.
 *
 * @param rows ascending from one person on, without gaps
 * @param severalRolesFactor for an organisation in more than one role
 */
public record AuditTimeTable(
        TableOrigin origin,
        List<TableRow> rows,
        Map<String, BigDecimal> roleFactors,
        BigDecimal severalRolesFactor,
        TableLimits limits) {

    public AuditTimeTable {
        rows = List.copyOf(rows);
        roleFactors = Map.copyOf(roleFactors);
        if (rows.size() < 2 || rows.getFirst().from() != 1) {
            throw new IllegalArgumentException("a table begins with one person and shows its progression");
        }
        for (int index = 1; index < rows.size(); index++) {
            if (rows.get(index).from() != rows.get(index - 1).to() + 1) {
                throw new IllegalArgumentException("no row of the table follows " + rows.get(index - 1));
            }
        }
    }

    /** The row for so many people, which is at least one. */
    TableRow rowOf(int people) {
        return rows.stream().filter(row -> row.includes(people)).findFirst().orElseGet(() -> rowBeyond(people));
    }

    private TableRow rowBeyond(int people) {
        if (people < 1) {
            throw new IllegalArgumentException("the table has no row for " + people + " people");
        }
        var row = rows.getLast();
        while (!row.includes(people)) {
            row = following(row);
        }
        return row;
    }

    private TableRow following(TableRow row) {
        var last = rows.getLast();
        var before = rows.get(rows.size() - 2);
        long to = Math.max(row.to() + 1L, (long) row.to() * last.to() / before.to());
        var days = row.days().add(last.days().subtract(before.days()));
        return new TableRow(row.to() + 1, (int) Math.min(to, Integer.MAX_VALUE), days, true);
    }

    /**
     * The factor of an organisation's roles, of which there is at least one.
     *
     * @throws IllegalArgumentException if the scheme knows no factor for the only role
     */
    BigDecimal factorOf(List<String> roles) {
        if (roles.stream().distinct().count() > 1) {
            return severalRolesFactor;
        }
        var role = roles.getFirst();
        var factor = roleFactors.get(role);
        if (factor == null) {
            throw new IllegalArgumentException("the table has no factor for " + role);
        }
        return factor;
    }
}
