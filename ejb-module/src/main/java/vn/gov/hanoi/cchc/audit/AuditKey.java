package vn.gov.hanoi.cchc.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The Ed25519 key that signs heads; made once, the private half readable by the portal's user alone. */
public final class AuditKey {

    private static final String PRIVATE = "head-key.private";
    private static final String PUBLIC = "head-key.public";

    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private AuditKey(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** The key of that folder; made when there is none. */
    static synchronized AuditKey in(Path folder) {
        try {
            if (!Files.exists(folder.resolve(PRIVATE))) {
                create(folder);
            }
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            return new AuditKey(keys.generatePrivate(new PKCS8EncodedKeySpec(decode(folder.resolve(PRIVATE)))), publicKey(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The audit key in " + folder + " cannot be read", e);
        }
    }

    /** The public half, enough to verify; null when no head was ever signed there. */
    public static AuditKey verifying(Path folder) {
        try {
            return Files.exists(folder.resolve(PUBLIC)) ? new AuditKey(null, publicKey(folder)) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The audit key in " + folder + " cannot be read", e);
        }
    }

    private static PublicKey publicKey(Path folder) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(decode(folder.resolve(PUBLIC))));
    }

    private static void create(Path folder) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.writeString(folder.resolve(PUBLIC), Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        Path secret = folder.resolve(PRIVATE);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
    }

    private static byte[] decode(Path file) throws IOException {
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }

    String sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether that signature is ours for that text. */
    public boolean verifies(String text, String signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(publicKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
