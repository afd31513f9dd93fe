package dev.proofmark.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A bare connection, for requests that no decent client would send. */
public final class Wire {

    private static final int PATIENCE_MILLISECONDS = 3000;

    private Wire() {}

    /** Sends bytes as they are, and reads until the far side closes or says nothing for a while. */
    public static String exchange(URI server, String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (SocketException closedWhileWeWrote) {
                // What it said before it closed can still be read.
            }
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] bytes = new byte[8192];
        try {
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                answer.append(new String(bytes, 0, length, StandardCharsets.UTF_8));
            }
            return answer + "<closed>";
        } catch (SocketTimeoutException silence) {
            return answer.toString();
        } catch (SocketException reset) {
            return answer + "<closed>";
        }
    }
}
