package app.lull.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A mail server on this machine that takes every mail and delivers none. */
public final class SmtpStub implements AutoCloseable {

    private final ServerSocket server;
    private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();

    public SmtpStub() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("smtp-stub").start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** The next mail, with its headers; null where none comes in time. */
    public @Nullable String next() throws InterruptedException {
        return mails.poll(10, TimeUnit.SECONDS);
    }

    /** How many came and were not taken out. */
    public int waiting() {
        return mails.size();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                talk(client);
            } catch (IOException closed) {
                // the next client, if any
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 stub");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.split(" ")[0].toUpperCase(Locale.ROOT)) {
                case "DATA" -> {
                    say(client, "354 go on");
                    mails.add(data(in));
                    say(client, "250 taken");
                }
                case "QUIT" -> {
                    say(client, "221 bye");
                    return;
                }
                default -> say(client, "250 ok");
            }
        }
    }

    private static String data(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
