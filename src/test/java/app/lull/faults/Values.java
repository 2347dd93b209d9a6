package app.lull.faults;

import app.lull.account.PasskeyQuestion;
import app.lull.account.PatientId;
import app.lull.account.Site;
import app.lull.account.TherapistId;
import app.lull.intake.Item;
import app.lull.measures.Answered;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a value of any type that a service takes: a sensible one, or now and then one that nobody expects. */
final class Values {

    /** The service takes something no value is known for: teach it here. */
    static final class Unknown extends RuntimeException {
        Unknown(Type type) {
            super("no value is known for " + type);
        }
    }

    private static final String MEGABYTE = "x".repeat(1 << 20);

    private final Random random;
    private final double badness;
    private final PatientId patient;
    private final Instant now;
    private final ZoneId zone;
    private final List<UUID> ids;

    /**
     * @param badness how often a value is a bad one, 0 to 1
     * @param ids of rows that exist
     */
    Values(Random random, double badness, PatientId patient, Instant now, ZoneId zone, List<UUID> ids) {
        this.random = random;
        this.badness = badness;
        this.patient = patient;
        this.now = now;
        this.zone = zone;
        this.ids = ids;
    }

    /** @param nullable which of them may be null */
    @Nullable
    Object[] of(Type[] types, boolean[] nullable) {
        return IntStream.range(0, types.length)
                .mapToObj(i -> nullable[i] && random.nextInt(3) == 0 ? null : of(types[i]))
                .toArray();
    }

    private Object of(Type type) {
        if (type instanceof ParameterizedType several) {
            var raw = several.getRawType();
            var of = several.getActualTypeArguments();
            if (raw == Map.class) {
                var map = new HashMap<Object, Object>();
                IntStream.range(0, random.nextInt(3) == 0 ? random.nextInt(12) : 0)
                        .forEach(i -> map.put(of(of[0]), of(of[1])));
                return map;
            }
            if (raw == Set.class) {
                return bad() ? Set.of(of(of[0])) : Set.of();
            }
            if (raw == Iterator.class) {
                return IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> of(of[0]))
                        .iterator();
            }
            if (raw == List.class) {
                return IntStream.range(0, bad() ? random.nextInt(3) : 6)
                        .mapToObj(i -> of(of[0]))
                        .toList();
            }
        }
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        throw new Unknown(type);
    }

    private Object of(Class<?> type) {
        if (type == PatientId.class) {
            return patient;
        }
        if (type == TherapistId.class) {
            return new TherapistId(patient.value());
        }
        if (type == PasskeyQuestion.class) {
            return question();
        }
        if (type == Item.class) {
            return bad() || random.nextBoolean() ? new Item.Own(uuid()) : new Item.Listed(text());
        }
        if (type == Answered.class && !bad()) {
            return wholeForm();
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return one(type.getEnumConstants());
        }
        var made = plain(type);
        if (made == null && type.isSealed()) {
            return of(one(type.getPermittedSubclasses()));
        }
        if (made == null) {
            throw new Unknown(type);
        }
        return made.get();
    }

    private @Nullable Supplier<Object> plain(Class<?> type) {
        return Map.<Class<?>, Supplier<Object>>ofEntries(
                        Map.entry(String.class, this::text),
                        Map.entry(UUID.class, this::uuid),
                        Map.entry(int.class, this::whole),
                        Map.entry(Integer.class, this::whole),
                        Map.entry(double.class, this::real),
                        Map.entry(Double.class, this::real),
                        Map.entry(boolean.class, () -> !bad()),
                        Map.entry(Boolean.class, () -> !bad()),
                        Map.entry(LocalDate.class, this::date),
                        Map.entry(LocalTime.class, this::time),
                        Map.entry(
                                LocalDateTime.class,
                                () -> bad()
                                        ? one(LocalDateTime.MIN, LocalDateTime.MAX, date().atTime(time()))
                                        : now.atZone(zone).toLocalDateTime()),
                        Map.entry(Instant.class, this::instant),
                        Map.entry(byte[].class, this::bytes),
                        Map.entry(long.class, () -> (long) whole()),
                        Map.entry(InputStream.class, this::file),
                        Map.entry(OutputStream.class, OutputStream::nullOutputStream),
                        Map.entry(IntConsumer.class, () -> (IntConsumer) n -> {}),
                        Map.entry(
                                ZoneId.class,
                                () -> ZoneId.of(one(
                                        "Europe/Berlin",
                                        "Pacific/Apia",
                                        "+18:00",
                                        "Z",
                                        "UTC+05:45",
                                        "America/Argentina/ComodRivadavia"))))
                .get(type);
    }

    /** A form with two questions, both answered; now and then with an answer it has not. */
    private Answered wholeForm() {
        return new Answered(one("GAD-2", "PHQ-2"), 1, "en", Map.of("q1", whole(), "q2", whole()), Set.of(), null);
    }

    /** As the server itself makes it. */
    private Object question() {
        try {
            var made = PasskeyQuestion.class.getDeclaredConstructor(Site.class, Challenge.class, String.class);
            made.setAccessible(true);
            return made.newInstance(of(Site.class), new DefaultChallenge(bytes()), "{}");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object record(Class<?> type) {
        var parts = type.getRecordComponents();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            var types =
                    Arrays.stream(parts).map(RecordComponent::getGenericType).toArray(Type[]::new);
            var nullable = new boolean[parts.length];
            for (int i = 0; i < parts.length; i++) {
                nullable[i] = parts[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            }
            var values = of(types, nullable);
            for (int i = 0; i < parts.length; i++) {
                values[i] = fitting(parts[i].getName(), values[i]);
            }
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some texts have to be of one kind, or nothing behind them would ever be reached. */
    private @Nullable Object fitting(String name, @Nullable Object value) {
        if (!(value instanceof String) || bad()) {
            return value;
        }
        return switch (name) {
            case "language" -> "en";
            case "host", "site" -> "lull.example.org";
            case "password" -> "teapot-lantern-orchard-43";
            case "value" -> "robin" + random.nextLong() + "@example.org";
            case "substance" -> "coffee_brewed_cup";
            case "group" -> "decongestants";
            case "form" -> "W02";
            case "textVersion" -> "2026-11-23";
            default -> value;
        };
    }

    private boolean bad() {
        return random.nextDouble() < badness;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private String text() {
        if (!bad()) {
            return one(
                    "coffee_brewed_cup",
                    "S06",
                    "en",
                    "Robin",
                    "robin" + random.nextLong() + "@example.org",
                    "checkin.evening",
                    "teapot-lantern-orchard-43",
                    "Mocha");
        }
        return one(
                "",
                " ",
                "\0",
                "tea\0pot",
                "\ud83e\uddd8\u200d\u2640\ufe0f".repeat(1 + random.nextInt(30)),
                "\u202e\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
                "\ud800",
                "a\ud800b\udc00",
                "\ufeff\u200b",
                "\u0000\u001b[31m\r\n",
                "'; drop table account.person; --",
                "${jndi:ldap://x}{{7*7}}<script>",
                "x".repeat(random.nextInt(500)),
                "\u0130\u0131@example.org",
                MEGABYTE,
                anything());
    }

    private String anything() {
        var points = random.ints(1 + random.nextInt(60), 0, Character.MAX_CODE_POINT + 1)
                .toArray();
        return new String(points, 0, points.length);
    }

    /** A table as spreadsheets write it; now and then one that none has written. */
    private InputStream file() {
        var text = bad() ? text() + "," + text() + "\n" + text() : "Time,mg\n2026-05-04T08:05:00Z," + whole() + "\n";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private UUID uuid() {
        return bad() || ids.isEmpty()
                ? one(new UUID(0, 0), new UUID(-1, -1), new UUID(random.nextLong(), random.nextLong()))
                : ids.get(random.nextInt(ids.size()));
    }

    private int whole() {
        return bad()
                ? one(Integer.MIN_VALUE, Integer.MAX_VALUE, -1, 11, 1001, 7201, random.nextInt())
                : random.nextInt(4);
    }

    private double real() {
        return bad()
                ? one(
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        -0.0,
                        Double.MIN_VALUE,
                        Double.MAX_VALUE,
                        0.005,
                        10.004,
                        1000.004,
                        -1e-300,
                        random.nextGaussian() * 1000)
                : 1 + random.nextInt(900) / 100.0;
    }

    private byte[] bytes() {
        var bytes = new byte[bad() ? one(0, 1, 1024, 5000) : 32];
        random.nextBytes(bytes);
        return bytes;
    }

    private LocalDate date() {
        var today = now.atZone(zone).toLocalDate();
        return bad()
                ? one(
                        LocalDate.MIN,
                        LocalDate.MAX,
                        LocalDate.EPOCH,
                        LocalDate.of(0, 1, 1),
                        LocalDate.of(-4713, 1, 1),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(Year.MAX_VALUE, 1, 1),
                        LocalDate.of(294277, 1, 1),
                        today.plusDays(random.nextInt(-40, 40)))
                : today;
    }

    private LocalTime time() {
        return bad()
                ? one(
                        LocalTime.MIN,
                        LocalTime.MAX,
                        LocalTime.of(3, 59, 59),
                        LocalTime.ofSecondOfDay(random.nextInt(86400)))
                : LocalTime.of(one(4, 18, 23), 0);
    }

    private Instant instant() {
        return bad()
                ? one(
                        Instant.MIN,
                        Instant.MAX,
                        Instant.EPOCH,
                        now.plus(1, ChronoUnit.DAYS),
                        now.minus(15, ChronoUnit.DAYS),
                        Instant.parse("+294277-01-01T00:00:00Z"),
                        Instant.parse("-4714-01-01T00:00:00Z"),
                        Instant.ofEpochSecond(random.nextLong(-400_000_000_000L, 400_000_000_000L)))
                : now.minusSeconds(random.nextInt(300));
    }
}
