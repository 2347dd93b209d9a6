package app.lull.content;

/** A fault that no part of a file can see by itself, and where it is: {@code countries[3].code}. */
final class WrongField extends IllegalArgumentException {

    private final String field;

    WrongField(String field, String reason) {
        super(reason);
        this.field = field;
    }

    String field() {
        return field;
    }
}
