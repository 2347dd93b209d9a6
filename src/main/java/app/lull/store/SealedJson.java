package app.lull.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is begun on a screen and not saved yet, as sealed JSON. */
@Component
public class SealedJson {

    private static final int MOST_BYTES = 65_536;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Seal seal;

    SealedJson(Seal seal) {
        this.seal = seal;
    }

    /** Sealed with the id; empty where it is longer than 65,536 bytes, as only a pasted book is. */
    public Optional<byte[]> seal(Object value, UUID id) {
        return Optional.of(seal.seal(JSON.writeValueAsString(value), id).bytes())
                .filter(bytes -> bytes.length <= MOST_BYTES);
    }

    /** What was sealed with that id. */
    public <T> T open(byte[] sealed, UUID id, Class<T> type) {
        return JSON.readValue(seal.open(new SealedText(sealed), id), type);
    }
}
