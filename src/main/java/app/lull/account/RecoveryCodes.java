package app.lull.account;

import app.lull.store.Ids;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes for the day the phone is lost: ten of sixty bits, each for once, kept as slow hashes. */
@Component
class RecoveryCodes {

    static final int HOW_MANY = 10;
    private static final int CHARACTERS = 12;
    private static final int GROUP = 4;
    private static final int ROUNDS = 120_000;
    private static final int HASH_BITS = 256;

    /** Without letters that look like digits. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Codes to be shown once; {@link #keep} keeps their hashes. */
    List<String> make() {
        return Stream.generate(this::code).limit(HOW_MANY).toList();
    }

    private String code() {
        var code = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** Keeps these instead of all earlier ones. */
    void keep(UUID person, List<String> codes) {
        jdbc.sql("delete from account.recovery_code where person_id = :person")
                .param("person", person)
                .update();
        var salt = new byte[16];
        random.nextBytes(salt);
        for (var code : codes) {
            jdbc.sql("""
                    insert into account.recovery_code (person_id, id, salt, code_hash)
                    values (:person, :id, :salt, :hash)
                    """)
                    .param("person", person)
                    .param("id", Ids.next())
                    .param("salt", salt)
                    .param("hash", hash(typed(code), salt))
                    .update();
        }
    }

    /** Whether what was typed has the form of a recovery code. */
    static boolean looksLikeOne(String typed) {
        return typed(typed).length() == CHARACTERS;
    }

    /** Uses the code up. @return false if it is none of theirs, or was used before */
    boolean use(UUID person, String code) {
        record Kept(UUID id, byte[] salt, byte[] hash) {}
        var unused = jdbc.sql("""
                        select id, salt, code_hash from account.recovery_code
                        where person_id = :person and used_at is null
                        """)
                .param("person", person)
                .query((row, n) ->
                        new Kept(row.getObject("id", UUID.class), row.getBytes("salt"), row.getBytes("code_hash")))
                .list();
        if (unused.isEmpty()) {
            return false;
        }
        var hash = hash(typed(code), unused.getFirst().salt());
        return unused.stream()
                .filter(kept -> MessageDigest.isEqual(kept.hash(), hash))
                .anyMatch(kept -> jdbc.sql("""
                                        update account.recovery_code set used_at = :now
                                        where person_id = :person and id = :id and used_at is null
                                        """)
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .param("person", person)
                                .param("id", kept.id())
                                .update()
                        == 1);
    }

    int unused(UUID person) {
        return jdbc.sql("select count(*) from account.recovery_code where person_id = :person and used_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private static String typed(String code) {
        return code.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }

    private static byte[] hash(String code, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(
                            HexFormat.of()
                                    .formatHex(code.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                    .toCharArray(),
                            salt,
                            ROUNDS,
                            HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2", e);
        }
    }
}
