package dev.proofmark.certificate.log.check;

import dev.proofmark.verification.VerificationException;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.credential.DidService;
import dev.proofmark.verification.log.NoteKey;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The check as a program: {@code Fsck DID FOLDER}. DID is the address of the issuer's DID document, by which the log's keys
 * are known ({@code file:…} for one that was kept); FOLDER holds the checkpoints of earlier times. The database is that of
 * the service's own environment. It ends with 0 if all is as it must be, else with 1, or with 3 if it could not be checked.
 */
public final class Fsck {
    private static final int MISMATCH = 1;
    private static final int WRONG_USE = 2;
    private static final int NOT_CHECKED = 3;

    private Fsck() {}

    /** Runs the check. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(arguments.length == 2 ? run(arguments[0], arguments[1], System.getenv(), out) : WRONG_USE);
    }

    private static int run(String did, String folder, Map<String, String> environment, PrintStream out) {
        try (Connection connection = connect(environment)) {
            return tell(
                    LogCheck.run(connection, keys(did), Path.of(folder), done -> out.printf("  %,d entries …%n", done)),
                    out);
        } catch (SQLException | IOException | VerificationException | IllegalArgumentException failure) {
            out.println("The log could not be checked · 검사할 수 없었습니다: " + failure.getMessage());
            return NOT_CHECKED;
        }
    }

    private static int tell(LogCheck.Result result, PrintStream out) {
        if (result.count() == 0) {
            out.printf(
                    "The log of %1$,d entries and the database agree · 로그의 항목 %1$,d건과 데이터베이스가 일치합니다%n",
                    result.entries());
            return 0;
        }
        out.printf(
                "%1$,d mismatches in a log of %2$,d entries · 항목 %2$,d건의 로그에서 불일치 %1$,d건%n",
                result.count(), result.entries());
        result.mismatches().forEach(mismatch -> out.println("  " + mismatch));
        return MISMATCH;
    }

    private static Connection connect(Map<String, String> environment) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", ""));
        properties.setProperty("password", environment.getOrDefault("QUARKUS_DATASOURCE_PASSWORD", ""));
        Connection connection =
                DriverManager.getConnection(environment.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", ""), properties);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        return connection;
    }

    private static List<NoteKey> keys(String did) throws IOException, VerificationException {
        byte[] document;
        try (var in = URI.create(did).toURL().openStream()) {
            document = in.readAllBytes();
        }
        return DidDocument.parse(document).services(DidService.TRANSPARENCY_LOG).stream()
                .flatMap(service -> service.verifierKeys().stream())
                .map(NoteKey::parse)
                .toList();
    }
}
