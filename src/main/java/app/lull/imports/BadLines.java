package app.lull.imports;

/** A line cannot be kept, and nobody said to leave it out: nothing is imported. */
class BadLines extends NotReadable {

    BadLines(Fault fault) {
        super("Nothing is imported: line %d cannot be kept. %s".formatted(fault.line(), fault.why()));
    }
}
