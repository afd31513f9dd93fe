package dev.proofmark.certificate.log.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Checks the rows that the log names by their hashes, and that it leaves none out. */
final class RecordCheck {

    /** A question whose every answer is a mismatch: where, what was expected, what was found. */
    private record Question(String check, String sql) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("log-word-missing", """
                    select 'certificate_status ' || s.certificate_id || '/' || s.sequence, 'an entry of the log', 'none'
                    from certificate_status s
                    left join log_entry e using (certificate_id, sequence)
                    left join due_log_entry d using (certificate_id, sequence)
                    where e.index is null and d.sequence is null
                    """),
            new Question("certificate-status", """
                    select 'certificate ' || c.id, concat_ws(', ', s.status, s.revision), concat_ws(', ', c.status, c.revision)
                    from certificate c
                    left join lateral (
                      select status, revision from certificate_status
                      where certificate_id = c.id order by sequence desc limit 1) s on true
                    where c.status <> 'ISSUING' and (s.status, s.revision) is distinct from (c.status, c.revision)
                    """),
            new Question("document-hash", """
                    select 'certificate_document ' || r.certificate_id || '/' || r.revision, r.pdf_sha256,
                      coalesce(encode(sha256(d.pdf), 'hex'), 'no document')
                    from certificate_revision r
                    left join certificate_document d using (certificate_id, revision)
                    where r.pdf_sha256 is not null
                      and (d.pdf is null or encode(sha256(d.pdf), 'hex') <> r.pdf_sha256 or d.sha256 <> r.pdf_sha256)
                    """),
            new Question("event-hash", """
                    select 'kept_event ' || id, sha256, encode(sha256(convert_to(json, 'UTF8')), 'hex')
                    from kept_event where encode(sha256(convert_to(json, 'UTF8')), 'hex') <> sha256
                    """),
            new Question("decision-evidence", """
                    select 'certification_decision ' || d.id, i.event ->> 'sha256', coalesce(k.sha256, 'no such event')
                    from certification_decision d
                    cross join jsonb_array_elements(d.inputs -> 'events') as i (event)
                    left join kept_event k on k.id = cast(i.event ->> 'id' as uuid)
                    where k.sha256 is distinct from i.event ->> 'sha256'
                    """));

    private RecordCheck() {}

    static void run(Connection connection, Mismatches mismatches) throws SQLException {
        for (Question question : QUESTIONS) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(question.sql())) {
                while (rows.next()) {
                    mismatches.add(question.check(), rows.getString(1), rows.getString(2), rows.getString(3));
                }
            }
        }
    }
}
