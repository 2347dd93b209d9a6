package app.lull.account;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks browsers for passkeys and checks what they answer (WebAuthn, by WebAuthn4J). */
@Component
class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final int PATIENCE_MS = 300_000;
    private static final int LONGEST_ANSWER = 32_000;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            algorithm(COSEAlgorithmIdentifier.EdDSA),
            algorithm(COSEAlgorithmIdentifier.ES256),
            algorithm(COSEAlgorithmIdentifier.RS256));

    private final JsonMapper json = JsonMapper.builder().build();
    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    PasskeyOffer offer(UUID person, String account, Site site) {
        var challenge = new DefaultChallenge();
        var options = json.writeValueAsString(Map.of(
                "challenge", BASE64.encodeToString(challenge.getValue()),
                "rp", Map.of("id", site.host(), "name", "Lull"),
                "user", Map.of("id", BASE64.encodeToString(bytes(person)), "name", account, "displayName", account),
                "pubKeyCredParams",
                        ALGORITHMS.stream()
                                .map(one -> Map.of(
                                        "type",
                                        "public-key",
                                        "alg",
                                        one.getAlg().getValue()))
                                .toList(),
                "timeout", PATIENCE_MS,
                "attestation", "none",
                "authenticatorSelection", Map.of("residentKey", "preferred", "userVerification", "preferred")));
        return new PasskeyOffer(options, (name, answer) -> made(name, answer, site, challenge));
    }

    private NewFactor made(String name, String answer, Site site, Challenge challenge) {
        try {
            var data = webAuthn.verifyRegistrationResponseJSON(
                    checked(answer), new RegistrationParameters(server(site, challenge), ALGORITHMS, false, true));
            var authenticator =
                    Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var credential = Objects.requireNonNull(authenticator.getAttestedCredentialData());
            return new NewFactor.Passkey(
                    name,
                    site.host(),
                    credential.getCredentialId(),
                    credentials.convert(credential),
                    authenticator.getSignCount());
        } catch (DataConversionException | VerificationException | JacksonException | NullPointerException refused) {
            LOG.info("A passkey was not taken: {}", refused.getClass().getSimpleName());
            throw new InvalidEntry("passkey", "This passkey could not be set up. Nothing was changed.");
        }
    }

    PasskeyQuestion question(Site site, List<Factors.KeptPasskey> kept) {
        var challenge = new DefaultChallenge();
        return new PasskeyQuestion(
                site,
                challenge,
                json.writeValueAsString(Map.of(
                        "challenge", BASE64.encodeToString(challenge.getValue()),
                        "rpId", site.host(),
                        "timeout", PATIENCE_MS,
                        "userVerification", "preferred",
                        "allowCredentials",
                                kept.stream()
                                        .map(one -> Map.of(
                                                "type", "public-key", "id", BASE64.encodeToString(one.credentialId())))
                                        .toList())));
    }

    /** What a right answer says: which passkey it was, and its new count. */
    record Used(Factors.KeptPasskey passkey, long signCount) {}

    /** @throws InvalidEntry for {@code passkey} if the answer is not right */
    Used check(PasskeyQuestion question, List<Factors.KeptPasskey> kept, String answer) {
        try {
            var data = webAuthn.parseAuthenticationResponseJSON(checked(answer));
            var passkey = kept.stream()
                    .filter(one -> Arrays.equals(one.credentialId(), data.getCredentialId()))
                    .findFirst()
                    .orElseThrow(Passkeys::notRight);
            var verified = webAuthn.verify(
                    data,
                    new AuthenticationParameters(
                            server(question.site(), question.challenge()), record(passkey), null, false, true));
            return new Used(
                    passkey,
                    Objects.requireNonNull(verified.getAuthenticatorData()).getSignCount());
        } catch (DataConversionException | VerificationException | JacksonException | NullPointerException refused) {
            LOG.info("A passkey was refused: {}", refused.getClass().getSimpleName());
            throw notRight();
        }
    }

    private CredentialRecordImpl record(Factors.KeptPasskey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                passkey.signCount(),
                credentials.convert(passkey.credential()),
                null,
                null,
                null,
                Set.of());
    }

    private static ServerProperty server(Site site, Challenge challenge) {
        return new ServerProperty(new Origin(site.origin()), site.host(), challenge);
    }

    private static String checked(String answer) {
        if (answer.length() > LONGEST_ANSWER) {
            throw notRight();
        }
        return answer;
    }

    private static InvalidEntry notRight() {
        return new InvalidEntry("passkey", "This passkey did not work here. You can use a code instead.");
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
