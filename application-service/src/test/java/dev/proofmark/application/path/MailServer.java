package dev.proofmark.application.path;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server that can be down, and can refuse; it keeps what it took. */
final class MailServer {

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile String refusedSender = "";
    private volatile String refusedRecipient = "";
    private @Nullable SMTPServer server;

    /** A mail with the one address that it was for. */
    record Taken(String recipient, MimeMessage mail) {

        String text() {
            try {
                return String.valueOf(mail.getContent()).replace("\r\n", "\n");
            } catch (IOException | MessagingException unreadable) {
                throw new AssertionError(unreadable);
            }
        }

        String header(String name) throws MessagingException {
            return String.valueOf(mail.getHeader(name, null));
        }
    }

    void start() {
        server = SMTPServer.port(ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class))
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .messageHandlerFactory(context -> new Handler())
                .build();
        server.start();
    }

    void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** Refuses what comes from that address from now on, for good in SMTP's words. */
    void refuseSender(String address) {
        refusedSender = address;
    }

    /** Refuses what is for that address from now on, for good in SMTP's words. */
    void refuseRecipient(String address) {
        refusedRecipient = address;
    }

    /** The mails that name a certification: there may be others of other tests. */
    List<Taken> about(String reference) {
        return taken.stream().filter(mail -> mail.text().contains(reference)).toList();
    }

    /** The mails that were for an address. */
    List<Taken> to(String address) {
        return taken.stream().filter(mail -> mail.recipient().equals(address)).toList();
    }

    private final class Handler implements MessageHandler {

        private String recipient = "";

        @Override
        public void from(String from) throws RejectException {
            if (from.equals(refusedSender)) {
                throw new RejectException(550, "<" + from + "> may not send");
            }
        }

        @Override
        public void recipient(String to) throws RejectException {
            if (to.equals(refusedRecipient)) {
                throw new RejectException(550, "<" + to + "> is nobody here");
            }
            recipient = to;
        }

        @Override
        public @Nullable String data(InputStream data) throws IOException {
            try {
                byte[] bytes = data.readAllBytes();
                Session session = Session.getInstance(new Properties());
                taken.add(new Taken(recipient, new MimeMessage(session, new ByteArrayInputStream(bytes))));
                return null;
            } catch (MessagingException unreadable) {
                throw new IOException(unreadable);
            }
        }

        @Override
        public void done() {
            // Everything was done when the data had come.
        }
    }
}
