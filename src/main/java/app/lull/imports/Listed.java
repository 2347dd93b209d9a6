package app.lull.imports;

/** A substance that a name of a file can be taken for. @param words its name and one serving */
public record Listed(String substance, String words) {}
