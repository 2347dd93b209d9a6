package app.lull.entry;

import java.util.Arrays;
import java.util.Optional;

/** A place in the conversation: one screen. They come in this order; two of them only where the answer before asks for it. */
public enum Place {
    WELCOME("1"),
    COUNTRY("2"),
    EXAMINED("3"),
    BEFORE_A_VISIT("4"),
    RED_FLAGS("5"),
    BOOK_A_VISIT("6"),
    PREGNANCY("7"),
    CAUTIONS("8"),
    CAFFEINE("9"),
    DONE("10");

    private final String path;

    Place(String path) {
        this.path = path;
    }

    /** Its part of the address, a number: an address is seen by others, and the names here say a lot. */
    public String path() {
        return path;
    }

    /** The place with that part of an address, if there is one. */
    public static Optional<Place> at(String path) {
        return Arrays.stream(values())
                .filter(place -> place.path().equals(path))
                .findFirst();
    }
}
