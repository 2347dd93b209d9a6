package app.lull.account;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in in a session, and what they were when they signed in. */
public final class SignedInPerson implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String email;
    private final int sessionEpoch;
    private final Set<SimpleGrantedAuthority> authorities;
    private final boolean secondStepNeeded;
    private @Nullable String passwordHash;
    private volatile Instant provedAt;

    /** @param secondStepNeeded whether this is somebody who has typed a password and is not signed in yet */
    SignedInPerson(
            UUID id,
            String email,
            @Nullable String passwordHash,
            int sessionEpoch,
            Set<Role> roles,
            boolean secondStepNeeded,
            Instant provedAt) {
        this.id = id;
        this.email = email;
        this.passwordHash = passwordHash;
        this.sessionEpoch = sessionEpoch;
        this.secondStepNeeded = secondStepNeeded;
        this.provedAt = provedAt;
        this.authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The person's id; the patient's too, where they are one. */
    public UUID id() {
        return id;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    /** Whether the password alone does not let this person in. */
    public boolean secondStepNeeded() {
        return secondStepNeeded;
    }

    /** When they last showed, in this session, who they are. */
    Instant provedAt() {
        return provedAt;
    }

    void proved(Instant at) {
        provedAt = at;
    }

    /** Whether they had this role when they signed in. */
    public boolean is(Role role) {
        return authorities.contains(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInPerson person && id.equals(person.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SignedInPerson[" + id + "]";
    }
}
