package app.lull.sessions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.curriculum.EntryTexts;
import app.lull.testing.LullTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class ToMindWordsTest {

    @Autowired
    EntryTexts texts;

    @Test
    void the_first_questions_and_practice_ask_what_sessions_mind_in_the_same_words() {
        assertThat(texts.words().cautionList())
                .allSatisfy(one -> assertThat(Words.mine(one.tags().getFirst())).isEqualTo(one.words()));
    }
}
