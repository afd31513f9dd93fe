package dev.proofmark.certificate.log.check;

import dev.proofmark.verification.log.NoteKey;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;

/** The whole check. */
public final class LogCheck {

    private LogCheck() {}

    /**
     * What came of it.
     *
     * @param entries how many the log has
     * @param mismatches the first of them
     * @param count how many there are
     */
    public record Result(long entries, List<Mismatch> mismatches, long count) {
        public Result {
            mismatches = List.copyOf(mismatches);
        }
    }

    /**
     * Checks a log and its database. If all is as it must be, the log's checkpoint is kept for the next time.
     *
     * @param connection to certificate-service's database, in a transaction that sees one state of it
     * @param keys that checkpoints may be signed with, present and former
     * @param seen the folder of the checkpoints of earlier times
     * @param progress is told now and then how many entries were checked
     */
    public static Result run(Connection connection, Collection<NoteKey> keys, Path seen, LongConsumer progress)
            throws SQLException, IOException {
        Mismatches mismatches = new Mismatches();
        SeenCheckpoints checkpoints = new SeenCheckpoints(seen);
        TreeCheck tree = new TreeCheck(connection, mismatches, progress);
        String checkpoint = tree.run(keys, checkpoints.read(keys, mismatches));
        RecordCheck.run(connection, mismatches);
        if (mismatches.count() == 0) {
            checkpoints.keep(tree.size(), checkpoint);
        }
        return new Result(tree.size(), mismatches.kept(), mismatches.count());
    }
}
