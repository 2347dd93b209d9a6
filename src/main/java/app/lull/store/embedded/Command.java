package app.lull.store.embedded;

import app.lull.store.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another program, run to its end. */
final class Command {

    private Command() {}

    /** @param output what it wrote, on both channels */
    record Result(int code, String output) {

        boolean succeeded() {
            return code == 0;
        }

        /** The last line that says something. */
        String lastLine() {
            return output.lines().filter(line -> !line.isBlank()).reduce("", (former, latter) -> latter);
        }
    }

    /** Runs a program with nothing on its input. */
    static Result run(List<String> words) throws IOException {
        return run(words, "");
    }

    /** Runs a program that reads this input; it has two minutes. */
    static Result run(List<String> words, String input) throws IOException {
        var output = Files.createTempFile("lull", ".out");
        try {
            return run(words, input, output);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    // A file takes the output: a server started by the program keeps a pipe open for as long as it lives.
    private static Result run(List<String> words, String input, Path output) throws IOException {
        var builder = new ProcessBuilder(new ArrayList<>(words));
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        var process = builder.start();
        try (var writer = process.outputWriter(StandardCharsets.UTF_8)) {
            writer.write(input);
        } catch (IOException e) {
            // it did not read to the end; its code and output say more
        }
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new CannotStart(words.getFirst() + " did not end in two minutes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new CannotStart("Interrupted while waiting for " + words.getFirst(), e);
        }
        return new Result(process.exitValue(), Files.readString(output, StandardCharsets.ISO_8859_1));
    }
}
