package dev.proofmark.local.mailbox;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a mail's bytes; one that is no proper mail is shown as the text that came. */
final class MailReader {

    /** Of the characters of RFC 3986 only: in a Korean sentence a particle may follow at once. */
    private static final Pattern LINK = Pattern.compile("https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+");

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.,;:!?')\\]]+$");

    private MailReader() {}

    static ReceivedMail read(String id, byte[] bytes) {
        String receivedAt = MailFolder.receivedAt(id).toString();
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            String text = content(mail, "text/plain");
            String html = content(mail, "text/html");
            return new ReceivedMail(
                    id,
                    receivedAt,
                    mail.getMessageID(),
                    decoded(mail.getHeader("From", ", ")),
                    recipients(mail),
                    mail.getSubject(),
                    text,
                    html,
                    links(text, html));
        } catch (MessagingException | IOException | UncheckedIOException unreadable) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new ReceivedMail(id, receivedAt, null, null, List.of(), null, text, null, links(text, null));
        }
    }

    /** Whether the mail was delivered to the address; letters count the same in either case. */
    static boolean isTo(ReceivedMail mail, String address) {
        return mail.to().stream().anyMatch(address::equalsIgnoreCase);
    }

    private static List<String> recipients(MimeMessage mail) throws MessagingException {
        return Collections.list(mail.getMatchingHeaders(new String[] {"Delivered-To"})).stream()
                .map(Header::getValue)
                .toList();
    }

    private static @Nullable String decoded(@Nullable String header) throws IOException {
        return header == null ? null : MimeUtility.decodeText(MimeUtility.unfold(header));
    }

    /** The first part of that type. */
    private static @Nullable String content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                String found = content(parts.getBodyPart(index), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static List<String> links(@Nullable String text, @Nullable String html) {
        Set<String> links = new LinkedHashSet<>();
        Matcher found =
                LINK.matcher((text == null ? "" : text) + "\n" + (html == null ? "" : html.replace("&amp;", "&")));
        while (found.find()) {
            links.add(END_OF_SENTENCE.matcher(found.group()).replaceFirst(""));
        }
        return List.copyOf(links);
    }
}
