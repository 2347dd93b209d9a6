package app.lull.testing;

import app.lull.account.Audit;
import app.lull.account.CareLinks;
import app.lull.account.GuardThatCanLookAway;
import app.lull.store.CurrentActor;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestConfiguration(proxyBeanMethods = false)
class TestConfig {

    @Bean
    @Primary
    MutableClock mutableClock() {
        return new MutableClock();
    }

    @Bean
    @Primary
    GuardThatCanLookAway guardThatCanLookAway(
            CurrentActor currentActor,
            Optional<CareLinks> links,
            Audit audit,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        return new GuardThatCanLookAway(currentActor, links, audit, jdbc, events);
    }
}
