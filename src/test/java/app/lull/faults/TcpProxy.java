package app.lull.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the application and PostgreSQL, and does to their talk what networks do: refuses, swallows, or loses
 * just the answer to a COMMIT that has happened.
 */
final class TcpProxy implements AutoCloseable {

    /** PostgreSQL's CommandComplete for COMMIT: type, length 11, tag. */
    private static final String COMMITTED = "C\0\0\0\u000bCOMMIT\0";

    private final InetSocketAddress server;
    private final int port;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final Object mood = new Object();
    private boolean silent;
    private @Nullable ServerSocket listening;

    /** Listens on a free port of the loopback address. */
    TcpProxy(int serverPort) {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), serverPort);
        this.port = listen(0);
    }

    private int listen(int wanted) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 200);
            listening = socket;
            Thread.ofVirtual().start(() -> accept(socket));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException e) {
                return; // closed: it refuses from now on
            }
        }
    }

    private void connect(Socket caller) {
        var line = new Line(caller, new Socket());
        lines.add(line);
        try {
            waitWhileSilent();
            line.callee.connect(server, 2000);
            caller.setTcpNoDelay(true);
            line.callee.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> pump(line, line.callee, caller, true));
            pump(line, caller, line.callee, false);
        } catch (IOException e) {
            line.cut();
        }
    }

    private void pump(Line line, Socket from, Socket to, boolean answers) {
        var buffer = new byte[16384];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                waitWhileSilent();
                if (answers && isToBeLost(buffer, n)) {
                    break;
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            // the other end is gone; so is this one
        } finally {
            line.cut();
        }
    }

    private boolean isToBeLost(byte[] buffer, int n) {
        if (answersToLose.get() <= 0
                || !new String(buffer, 0, n, StandardCharsets.ISO_8859_1).contains(COMMITTED)
                || answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) <= 0) {
            return false;
        }
        lost.incrementAndGet();
        return true;
    }

    private void waitWhileSilent() {
        synchronized (mood) {
            while (silent) {
                try {
                    mood.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    int port() {
        return port;
    }

    /** The next so many COMMITs happen, and whoever asked for them hears nothing but a closed line. */
    void loseAnswersToCommit(int n) {
        answersToLose.set(n);
    }

    /** How many answers to a COMMIT were lost so far. */
    int lost() {
        return lost.get();
    }

    /** Lines are cut, and new ones refused at once: the server's process is gone. */
    void refuse() {
        close();
    }

    /** Lines stay and new ones are taken, but nothing passes any more: the cable is out. */
    void swallow() {
        synchronized (mood) {
            silent = true;
        }
    }

    /** All is well again; what was swallowed is lost. */
    void recover() {
        lines.forEach(Line::cut);
        synchronized (mood) {
            silent = false;
            mood.notifyAll();
        }
        if (listening == null || listening.isClosed()) {
            listen(port);
        }
    }

    @Override
    public void close() {
        try {
            if (listening != null) {
                listening.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach(Line::cut);
    }

    private final class Line {
        private final Socket caller;
        private final Socket callee;

        Line(Socket caller, Socket callee) {
            this.caller = caller;
            this.callee = callee;
        }

        void cut() {
            lines.remove(this);
            for (var socket : new Socket[] {caller, callee}) {
                try {
                    socket.close();
                } catch (IOException e) {
                    // it was gone already
                }
            }
        }
    }
}
