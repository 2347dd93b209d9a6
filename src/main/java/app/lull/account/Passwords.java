package app.lull.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What makes a password good enough: zxcvbn's estimate, never a rule about special characters. */
@Component
public class Passwords {

    static final int LONGEST = 128;
    private static final int GOOD_ENOUGH = 3;
    private static final int MEASURED_CHARACTERS = 64;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /**
     * What to do better, in one or two plain sentences; empty when the password is good enough (zxcvbn 3 of 4: more than
     * 10^8 guesses).
     *
     * @param ownWords the person's name and address, which are easy to guess
     */
    public Optional<String> advice(String password, List<String> ownWords) {
        if (password.isEmpty()) {
            return Optional.of("Please choose a password.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("That is longer than " + LONGEST + " characters.");
        }
        var strength = zxcvbn.measure(
                password.substring(0, Math.min(password.length(), MEASURED_CHARACTERS)),
                ownWords.stream().filter(w -> !w.isBlank()).toList());
        if (strength.getScore() >= GOOD_ENOUGH) {
            return Optional.empty();
        }
        var feedback = strength.getFeedback();
        var warning = feedback.getWarning();
        var suggestion = feedback.getSuggestions().isEmpty()
                ? "Three or four unrelated words work well."
                : feedback.getSuggestions().getFirst();
        var why = warning.isBlank() ? "That is short or easy to guess." : sentence(warning);
        return Optional.of(why + " " + sentence(suggestion));
    }

    /** @throws InvalidEntry for the field {@code password}, with the advice */
    void check(String password, List<String> ownWords) {
        advice(password, ownWords).ifPresent(advice -> {
            throw new InvalidEntry("password", advice);
        });
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    @Configuration(proxyBeanMethods = false)
    static class Hashing {

        /** Argon2id with 7 MiB and 5 passes (OWASP's second choice), kept with its parameters so that they can grow. */
        @Bean
        PasswordEncoder passwordEncoder() {
            return new DelegatingPasswordEncoder(
                    "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 7 * 1024, 5)));
        }
    }
}
