package app.lull.imports;

/** The file cannot be taken; nothing of it is kept. The message is for the person who chose it. */
public class NotReadable extends RuntimeException {

    NotReadable(String message) {
        super(message);
    }
}
