package dev.proofmark.verification.command;

import dev.proofmark.verification.certificate.CertificateException;
import dev.proofmark.verification.certificate.CertificateVerification;
import dev.proofmark.verification.certificate.EvidenceRecords;
import dev.proofmark.verification.certificate.ExhibitKind;
import dev.proofmark.verification.certificate.FolderSource;
import dev.proofmark.verification.certificate.HttpSource;
import dev.proofmark.verification.certificate.Language;
import dev.proofmark.verification.certificate.NotAtHandException;
import dev.proofmark.verification.certificate.Report;
import dev.proofmark.verification.certificate.ReportJson;
import dev.proofmark.verification.certificate.ReportText;
import dev.proofmark.verification.certificate.Request;
import dev.proofmark.verification.certificate.Source;
import dev.proofmark.verification.certificate.Verified;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verifies one certificate; its exit code says what came of it. */
public final class VerifyCommand {

    static final int HOLDS = 0;
    static final int FAILS = 1;
    static final int WRONG_USE = 2;
    static final int COULD_NOT_BE_CHECKED = 3;

    private static final Set<ExhibitKind> KEPT = EnumSet.complementOf(EnumSet.of(ExhibitKind.LAST_CHECKPOINT));
    private static final Source OFFLINE = wanted -> {
        throw new NotAtHandException("nobody is asked (--offline)");
    };
    private static final String HELP = """
            Verifies a certificate without believing whoever shows it.

              verify FILE|NUMBER     a certificate's PDF, its credential (.credential.json) or its .tlog-proof,
                                     with what lies beside it under the same name; or a number, fetched
                --on DATE            … whether it was in force on that day; today if left out
                --records FOLDER|ZIP … with the records of the certification, for whoever has them
                --trust FOLDER       … with did.json, seal.pem and checkpoint that were kept there
                --offline            … without asking anybody
                --server URL         … asking this server instead of the issuer's host
                --json               … as JSON
                --lang ko|en         … in Korean or English

            Ends with 0 if all that could be checked holds and the certificate was in force, 1 if a check fails,
            2 if it was not called so, 3 if something that is needed is missing.
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final InstantSource clock;
    private final Path memory;
    private final @Nullable URI usualServer;

    VerifyCommand(PrintStream out, PrintStream err, InstantSource clock, Path memory, @Nullable URI usualServer) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.memory = memory;
        this.usualServer = usualServer;
    }

    /** Runs the command and ends with its exit code. */
    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path memory = Path.of(System.getProperty(
                "proofmark.verify.memory",
                Path.of(System.getProperty("user.home"), ".proofmark-verify").toString()));
        String server = System.getProperty("proofmark.verify.server");
        VerifyCommand command =
                new VerifyCommand(out, err, InstantSource.system(), memory, server == null ? null : URI.create(server));
        System.exit(command.run(List.of(words)));
    }

    int run(List<String> words) {
        try {
            if (words.equals(List.of("--help")) || words.equals(List.of("help"))) {
                out.print(HELP);
                return HOLDS;
            }
            return verify(VerifyOptions.of(words));
        } catch (WrongUseException wrong) {
            err.println(wrong.getMessage() + " See verify --help");
            return WRONG_USE;
        } catch (NotAtHandException | IOException missing) {
            err.println(String.valueOf(missing.getMessage()));
            return COULD_NOT_BE_CHECKED;
        } catch (CertificateException tooMuch) {
            err.println(String.valueOf(tooMuch.getMessage()));
            return FAILS;
        } catch (OutOfMemoryError tooLarge) {
            err.println("What was shown is too large for this machine's memory.");
            return COULD_NOT_BE_CHECKED;
        }
    }

    private int verify(VerifyOptions options)
            throws WrongUseException, NotAtHandException, IOException, CertificateException {
        Path file = options.file();
        ShownFile shown = file == null ? null : ShownFile.read(file);
        String number = shown == null ? options.number() : shown.number();
        Memory kept = new Memory(memory);
        Source atHand = kept.or(shown == null ? Source.NOTHING : shown.source()).or(trusted(options, number));
        HttpSource net = new HttpSource(server(options, shown), address -> err.println("GET " + address));
        Verified verified =
                new CertificateVerification(atHand, options.offline() ? OFFLINE : net).verify(request(options, number));
        print(verified.report(), options, net.fetched());
        kept.keep(verified.report().issuer(), verified.newestHead());
        return switch (verified.report().verdict()) {
            case VALID -> HOLDS;
            case NOT_VALID -> FAILS;
            case UNKNOWN -> COULD_NOT_BE_CHECKED;
        };
    }

    private Request request(VerifyOptions options, @Nullable String number) throws IOException, CertificateException {
        Request today = Request.today(number, clock.instant());
        LocalDate day = options.day();
        Path records = options.records();
        return new Request(
                number,
                day == null ? today.day() : day,
                today.now(),
                records == null ? null : EvidenceRecords.read(records));
    }

    private static Source trusted(VerifyOptions options, @Nullable String number) {
        Path folder = options.trust();
        return folder == null
                ? Source.NOTHING
                : new FolderSource(folder, Objects.requireNonNullElse(number, "certificate"), KEPT);
    }

    private @Nullable URI server(VerifyOptions options, @Nullable ShownFile shown) {
        if (options.server() != null) {
            return options.server();
        }
        return shown == null ? usualServer : shown.server();
    }

    private void print(Report report, VerifyOptions options, List<String> fetched) {
        if (options.json()) {
            out.println(ReportJson.of(report, fetched).toPrettyString());
        } else {
            out.print(ReportText.of(report, language(options)));
        }
    }

    private static Language language(VerifyOptions options) {
        Language chosen = options.language();
        if (chosen != null) {
            return chosen;
        }
        boolean korean = Locale.getDefault().getLanguage().equals(Locale.KOREAN.getLanguage());
        return korean ? Language.KOREAN : Language.ENGLISH;
    }
}
