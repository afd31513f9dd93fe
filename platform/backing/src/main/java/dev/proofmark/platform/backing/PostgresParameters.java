package dev.proofmark.platform.backing;

import java.util.List;
import java.util.stream.Stream;

/** How PostgreSQL is set for the services, as words of its command line; the same wherever it runs. */
public final class PostgresParameters {

    private PostgresParameters() {}

    /** For data that must survive a crash of the machine. */
    static List<String> durable() {
        return words("on");
    }

    /** For tests: nobody misses the data. */
    public static List<String> throwAway() {
        return words("off");
    }

    private static List<String> words(String safety) {
        return Stream.of(
                        "shared_buffers=64MB",
                        "max_connections=120",
                        "fsync=" + safety,
                        "synchronous_commit=" + safety,
                        "full_page_writes=" + safety,
                        "max_wal_size=256MB",
                        "timezone=UTC",
                        "log_timezone=UTC")
                .flatMap(parameter -> Stream.of("-c", parameter))
                .toList();
    }
}
