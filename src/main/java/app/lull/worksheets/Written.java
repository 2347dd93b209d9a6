package app.lull.worksheets;

import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What is sealed of a sheet: the answers, and the words they were given to. */
record Written(Answers answers, ReadOut readOut) {

    private static final JsonMapper JSON = JsonMapper.shared();

    byte[] sealed(Seal seal, UUID row) {
        return seal.seal(JSON.writeValueAsString(this), row).bytes();
    }

    static Written open(Seal seal, byte[] sealed, UUID row) {
        return JSON.readValue(seal.open(new SealedText(sealed), row), Written.class);
    }
}
