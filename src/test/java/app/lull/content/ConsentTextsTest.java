package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTextsTest {

    private final ConsentTexts texts = new ConsentTexts();

    @ParameterizedTest
    @EnumSource(ConsentTexts.Kind.class)
    void each_purpose_has_one_current_text_with_a_version(ConsentTexts.Kind kind) {
        assertThat(texts.current(kind).version()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(texts.current(kind).text()).startsWith("I ");
    }

    @Test
    void agreeing_to_health_data_says_how_to_take_it_back() {
        assertThat(texts.current(ConsentTexts.Kind.HEALTH_DATA).text()).contains("take this back");
    }
}
