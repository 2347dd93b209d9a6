package app.lull;

import app.lull.store.CannotStart;
import app.lull.store.embedded.DatabaseAtHome;
import java.io.IOException;
import java.net.ServerSocket;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** The application: one process, one PostgreSQL. */
@SpringBootApplication
public class Lull {

    /** Starts Lull; without {@code spring.datasource.url} it brings its own PostgreSQL. */
    public static void main(String[] args) {
        var application = new SpringApplication(Lull.class);
        application.addListeners(portIsFree(), new DatabaseAtHome(), ready());
        application.run(args);
    }

    /** A port that is taken is told before anything else is started. */
    private static ApplicationListener<ApplicationEnvironmentPreparedEvent> portIsFree() {
        return new ApplicationListener<>() {
            @Override
            public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
                int port = event.getEnvironment().getProperty("server.port", Integer.class, 8080);
                try (var socket = new ServerSocket(port)) {
                    socket.getLocalPort();
                } catch (IOException | IllegalArgumentException e) {
                    throw new CannotStart(
                            "Port " + port + " cannot be used (" + e.getMessage()
                                    + "); choose another one: ./lull run --port N",
                            e);
                }
            }
        };
    }

    private static ApplicationListener<ApplicationReadyEvent> ready() {
        return new ApplicationListener<>() {
            @Override
            public void onApplicationEvent(ApplicationReadyEvent event) {
                var environment = event.getApplicationContext().getEnvironment();
                System.out.println("Lull is ready at http://localhost:" + environment.getProperty("local.server.port"));
            }
        };
    }
}
