package dev.proofmark.platform.backing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine. */
public final class Ports {

    private static final int CONNECT_MILLIS = 500;
    private static final int LOWEST = 20_000;

    /** From here on Linux chooses the ports of outgoing connections (ip_local_port_range). */
    private static final int OF_OUTGOING_CONNECTIONS = 32_768;

    private static final int ATTEMPTS = 1000;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /**
     * A port that nobody listens on at this moment, another one at each call. It lies below those that the system gives
     * to outgoing connections: one of these would take it before the server that it is meant for has started.
     */
    public static int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, OF_OUTGOING_CONNECTIONS);
            if (GIVEN.add(port) && !taken(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no port between %d and %d is free".formatted(LOWEST, OF_OUTGOING_CONNECTIONS));
    }

    /** Whether somebody listens on it already, on either of the addresses that "localhost" may stand for. */
    public static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return answersOnIpv6(port);
        } catch (IOException occupied) {
            return true;
        }
    }

    private static boolean answersOnIpv6(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("::1"), port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
