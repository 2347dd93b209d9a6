package app.lull.sessions.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Recorded narration that an operator puts beside the diary: {@code narration/<language>/<voice>/manifest.json} in Lull's
 * home, and the files it names.
 */
@Configuration(proxyBeanMethods = false)
class Narration implements WebMvcConfigurer {

    private final Path folder;

    Narration(@Value("${lull.home}") Path home) {
        this.folder = home.toAbsolutePath().resolve("narration");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/narration/**").addResourceLocations(folder.toUri() + "/");
    }

    /** The first voice by name that reads this language; empty where there is none. */
    String voice(String language) {
        var voices = folder.resolve(language);
        if (!Files.isDirectory(voices)) {
            return "";
        }
        try (var folders = Files.list(voices)) {
            return folders.filter(voice -> Files.isRegularFile(voice.resolve("manifest.json")))
                    .map(voice -> voice.getFileName().toString())
                    .sorted()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return ""; // it can be read aloud by the device instead
        }
    }
}
