package ocp.wire;

/** The credential was refused or is locked. Nothing that this program does helps: it stops asking, and a person has to act. */
public final class CredentialRefused extends RuntimeException {
    public CredentialRefused(String says) {
        super(says);
    }
}
