package app.lull.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test on the whole application and a real PostgreSQL. All of them share one context, so a test adds no bean, property
 * or profile of its own, and makes the people it needs rather than expecting an empty database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@Tag("database")
@Import({TestConfig.class, TestPeople.class, TestTherapists.class})
public @interface LullTest {}
