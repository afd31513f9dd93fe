package dev.proofmark.platform.backing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** As much of Kafka's wire protocol as it takes to ask whether a broker serves: ApiVersions, version 0. */
final class KafkaProtocol {

    private static final short API_VERSIONS = 18;
    private static final short VERSION = 0;
    private static final int CORRELATION = 4711;
    private static final int HEADER_BYTES = 10;
    private static final int TIMEOUT_MILLISECONDS = 2000;

    private KafkaProtocol() {}

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLISECONDS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLISECONDS);
            ask(new DataOutputStream(socket.getOutputStream()));
            return understood(new DataInputStream(socket.getInputStream()));
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void ask(DataOutputStream request) throws IOException {
        request.writeInt(HEADER_BYTES);
        request.writeShort(API_VERSIONS);
        request.writeShort(VERSION);
        request.writeInt(CORRELATION);
        request.writeShort(-1);
        request.flush();
    }

    private static boolean understood(DataInputStream response) throws IOException {
        int length = response.readInt();
        return length > Integer.BYTES && response.readInt() == CORRELATION && response.readShort() == 0;
    }
}
