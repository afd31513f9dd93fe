package dev.proofmark.local.mailbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/** Two small servers over one folder: SMTP takes mails in, HTTP shows them. */
public final class Mailbox implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 20;
    private static final int BACKLOG = 16;

    private final SMTPServer smtp;
    private final HttpServer http;
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

    private Mailbox(SMTPServer smtp, HttpServer http) {
        this.smtp = smtp;
        this.http = http;
    }

    /**
     * Runs until the process is stopped.
     *
     * @param arguments SMTP port, HTTP port, folder of the mails
     */
    public static void main(String[] arguments) throws IOException {
        Mailbox mailbox = start(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(mailbox::close));
    }

    /** Starts both servers on the loopback address; a port of 0 stands for any free one. */
    static Mailbox start(int smtpPort, int httpPort, Path folder) throws IOException {
        MailFolder mails = MailFolder.at(folder);
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), httpPort), BACKLOG);
        SMTPServer smtp = SMTPServer.port(smtpPort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Proofmark local mailbox")
                .maxConnections(MOST_CONNECTIONS)
                .maxMessageSize(IncomingMail.MOST_BYTES)
                .messageHandlerFactory(context -> new IncomingMail(mails))
                .build();
        Mailbox mailbox = new Mailbox(smtp, http);
        http.setExecutor(mailbox.readers);
        http.createContext("/", new MailApi(mails));
        smtp.start();
        http.start();
        return mailbox;
    }

    int smtpPort() {
        return smtp.getPortAllocated();
    }

    int httpPort() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() {
        smtp.stop();
        http.stop(0);
        readers.shutdownNow();
    }
}
