package dev.proofmark.verification.command;

import dev.proofmark.verification.certificate.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the command is asked.
 *
 * @param file at hand; null if a number was given
 * @param number asked for; null if a file was given
 * @param day null for today
 * @param server which is asked instead of the issuer's own host; null for that
 */
record VerifyOptions(
        @Nullable Path file,
        @Nullable String number,
        @Nullable LocalDate day,
        boolean json,
        @Nullable Language language,
        boolean offline,
        @Nullable Path trust,
        @Nullable Path records,
        @Nullable URI server) {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ._()-]{0,39}");
    private static final Pattern NAME_OF_A_FILE = Pattern.compile(".*\\.(pdf|json|jwt|tlog-proof|status-proof)");

    static VerifyOptions of(List<String> words) throws WrongUseException {
        Reader reader = new Reader();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            reader.take(rest.next(), rest);
        }
        return reader.options();
    }

    /** Collects the words. */
    private static final class Reader {

        private @Nullable String subject;
        private @Nullable LocalDate day;
        private boolean json;
        private @Nullable Language language;
        private boolean offline;
        private @Nullable Path trust;
        private @Nullable Path records;
        private @Nullable URI server;

        void take(String word, Iterator<String> rest) throws WrongUseException {
            switch (word) {
                case "--json" -> json = true;
                case "--offline" -> offline = true;
                case "--on" -> day = day(behind(word, rest));
                case "--lang" -> language = language(behind(word, rest));
                case "--trust" -> trust = folder(behind(word, rest));
                case "--records" -> records = existing(behind(word, rest));
                case "--server" -> server = server(behind(word, rest));
                default -> takeSubject(word);
            }
        }

        private void takeSubject(String word) throws WrongUseException {
            if (word.startsWith("--") || subject != null) {
                throw new WrongUseException("verify does not understand " + word + ".");
            }
            subject = word;
        }

        VerifyOptions options() throws WrongUseException {
            if (subject == null) {
                throw new WrongUseException("verify needs a file or a certificate's number.");
            }
            if (offline && server != null) {
                throw new WrongUseException("--offline asks nobody, --server somebody: choose one.");
            }
            Path file = Path.of(subject);
            boolean isFile = Files.isRegularFile(file);
            boolean isNumber = NUMBER.matcher(subject).matches()
                    && !NAME_OF_A_FILE.matcher(subject).matches();
            if (!isFile && !isNumber) {
                throw new WrongUseException("There is no file " + subject + ", and no certificate has such a number.");
            }
            return new VerifyOptions(
                    isFile ? file.toAbsolutePath().normalize() : null,
                    isFile ? null : subject,
                    day,
                    json,
                    language,
                    offline,
                    trust,
                    records,
                    server);
        }

        private static String behind(String option, Iterator<String> rest) throws WrongUseException {
            if (!rest.hasNext()) {
                throw new WrongUseException(option + " needs a word behind it.");
            }
            return rest.next();
        }

        private static LocalDate day(String word) throws WrongUseException {
            try {
                return LocalDate.parse(word);
            } catch (DateTimeException noDay) {
                throw new WrongUseException("--on needs a day like 2026-11-28, not " + word + ".");
            }
        }

        private static Language language(String word) throws WrongUseException {
            return switch (word) {
                case "ko" -> Language.KOREAN;
                case "en" -> Language.ENGLISH;
                default -> throw new WrongUseException("--lang is ko or en, not " + word + ".");
            };
        }

        private static Path folder(String word) throws WrongUseException {
            Path folder = existing(word);
            if (!Files.isDirectory(folder)) {
                throw new WrongUseException(word + " is no folder.");
            }
            return folder;
        }

        private static Path existing(String word) throws WrongUseException {
            Path path = Path.of(word).toAbsolutePath().normalize();
            if (!Files.isReadable(path)) {
                throw new WrongUseException("There is nothing to read at " + word + ".");
            }
            return path;
        }

        private static URI server(String word) throws WrongUseException {
            try {
                URI address = new URI(word);
                boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
                if (web && address.getHost() != null) {
                    return address.resolve("/");
                }
            } catch (URISyntaxException malformed) {
                throw new WrongUseException("--server needs an address like https://certification.example.");
            }
            throw new WrongUseException("--server needs an address like https://certification.example.");
        }
    }
}
