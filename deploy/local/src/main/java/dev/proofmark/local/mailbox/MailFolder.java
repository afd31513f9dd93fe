package dev.proofmark.local.mailbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails as files, one each, named by when they came; the newest thousand are kept. */
final class MailFolder {

    static final int MOST_KEPT = 1000;

    private static final String ENDING = ".eml";
    private static final String UNFINISHED = ".new";
    private static final Pattern ID = Pattern.compile("\\d{13}-[0-9a-f]{8}");
    private static final int TIME_DIGITS = 13;

    private final Path folder;
    private int sequence;

    private MailFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder, made if it is not there yet; what a killed mailbox left unfinished goes. */
    static MailFolder at(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path file : files(folder, UNFINISHED)) {
            Files.deleteIfExists(file);
        }
        return new MailFolder(folder);
    }

    /** Keeps a mail with its envelope on top, as a mailbox does (RFC 5321, section 4.4). */
    synchronized void keep(String sender, List<String> recipients, byte[] mail) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(mail.length + 256);
        whole.writeBytes(header("Return-Path: <" + sender + ">"));
        for (String recipient : recipients) {
            whole.writeBytes(header("Delivered-To: " + recipient));
        }
        whole.writeBytes(mail);
        String id = String.format(Locale.ROOT, "%013d-%08x", Instant.now().toEpochMilli(), sequence++);
        Path unfinished = folder.resolve(id + UNFINISHED);
        Files.write(unfinished, whole.toByteArray());
        Files.move(unfinished, folder.resolve(id + ENDING), StandardCopyOption.ATOMIC_MOVE);
        forget();
    }

    private static byte[] header(String line) {
        return (line + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void forget() throws IOException {
        List<String> ids = ids();
        for (String old : ids.subList(Math.min(MOST_KEPT, ids.size()), ids.size())) {
            Files.deleteIfExists(folder.resolve(old + ENDING));
        }
    }

    /** The ids of the kept mails, newest first. */
    List<String> ids() throws IOException {
        return files(folder, ENDING).stream()
                .map(file -> file.getFileName().toString().replace(ENDING, ""))
                .filter(id -> ID.matcher(id).matches())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** A mail as it came, with its envelope on top; nothing where there is none of that id. */
    Optional<byte[]> bytes(String id) throws IOException {
        Path file = folder.resolve(id + ENDING);
        return ID.matcher(id).matches() && Files.exists(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    /** When the mail of an id came. */
    static Instant receivedAt(String id) {
        return Instant.ofEpochMilli(Long.parseLong(id.substring(0, TIME_DIGITS)));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .toList();
        }
    }
}
