package dev.proofmark.platform.storage.scanning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A clamd over TCP. The file goes by INSTREAM: chunks behind their length, an empty one at the end; clamd needs neither
 * our disk nor our user (clamd(8), section "COMMANDS").
 */
public final class ClamdScanner implements ContentScanner {

    private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final Pattern ADDRESS = Pattern.compile("(?:([^:\\[\\]]+)|\\[([0-9a-fA-F:.]+)]):(\\d{1,5})");

    private final String host;
    private final int port;
    private final Duration connectTimeout;
    private final Duration scanTimeout;

    private ClamdScanner(String host, int port, Duration connectTimeout, Duration scanTimeout) {
        this.host = host;
        this.port = port;
        this.connectTimeout = connectTimeout;
        this.scanTimeout = scanTimeout;
    }

    /**
     * A clamd at an address.
     *
     * @throws IllegalArgumentException if the address is not {@code host:port}
     */
    public static ClamdScanner at(String address, Duration connectTimeout, Duration scanTimeout) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new IllegalArgumentException("proofmark.scanner.clamd is host:port, not " + address);
        }
        String host = parts.group(1) == null ? parts.group(2) : parts.group(1);
        return new ClamdScanner(host, Integer.parseInt(parts.group(3)), connectTimeout, scanTimeout);
    }

    @Override
    public Verdict scan(Path file) throws ScannerUnavailableException, IOException {
        try (InputStream content = Files.newInputStream(file);
                Socket socket = new Socket()) {
            return verdict(ask(socket, content));
        }
    }

    /** Whatever is slow, connecting aside, ends with the socket, which a timer closes. */
    private String ask(Socket socket, InputStream content) throws ScannerUnavailableException {
        CompletableFuture<Void> deadline =
                new CompletableFuture<Void>().completeOnTimeout(null, scanTimeout.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> closing = deadline.thenRun(() -> close(socket));
        try {
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(connectTimeout.toMillis()));
            try {
                send(socket, content);
            } catch (IOException refused) {
                // It may have said why before it stopped reading: size limit exceeded.
                return answer(socket, refused);
            }
            return answer(socket, null);
        } catch (IOException failure) {
            String what = closing.isDone() ? "no verdict in " + scanTimeout : "no connection to clamd";
            throw new ScannerUnavailableException(what, failure);
        } finally {
            deadline.cancel(false);
        }
    }

    private static void send(Socket socket, InputStream content) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
        out.write(INSTREAM);
        byte[] chunk = new byte[CHUNK];
        for (int length = content.read(chunk); length > 0; length = content.read(chunk)) {
            out.writeInt(length);
            out.write(chunk, 0, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(Socket socket, @Nullable IOException before) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0 && answer.size() < LONGEST_ANSWER; next = in.read()) {
            answer.write(next);
        }
        if (answer.size() == 0) {
            throw before == null ? new IOException("clamd broke off") : before;
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }

    private static Verdict verdict(String answer) throws ScannerUnavailableException {
        if (answer.equals(CLEAN)) {
            return new Verdict.Clean();
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Verdict.Infected(found.group(1));
        }
        throw new ScannerUnavailableException("clamd: " + answer);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // It is closed all the same.
        }
    }
}
