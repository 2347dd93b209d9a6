package app.lull;

import app.lull.store.embedded.DatabaseAtHome;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one process, one PostgreSQL. */
@SpringBootApplication
public class Lull {

    /** Starts Lull; without {@code spring.datasource.url} it brings its own PostgreSQL. */
    public static void main(String[] args) {
        var application = new SpringApplication(Lull.class);
        application.addListeners(new DatabaseAtHome());
        application.run(args);
    }
}
