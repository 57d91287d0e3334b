package org.chorus.notify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chorus.host.Chance;
import org.chorus.host.Locks;
import org.chorus.host.Settings;

/**
 * Links in mails that work without logging in: whom and what they are for, signed with a secret of this site
 * (HMAC-SHA256). A token never expires, since old mails must work too; it can do nothing but stop mails.
 */
public final class MailTokens {

    private static final String SECRET = "mail.secret";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_TOKEN = 1_000;

    private final Settings settings;
    private final Locks locks;
    private final Chance chance;

    public MailTokens(Settings settings, Locks locks, Chance chance) {
        this.settings = settings;
        this.locks = locks;
        this.chance = chance;
    }

    /** Whose mails of which kind a link stops. */
    public record Stop(String userKey, MailKind kind) {
    }

    public String of(Stop stop) {
        String content = encoded(stop.kind().word() + ":" + stop.userKey());
        return content + "." + signature(content);
    }

    /** Empty for everything that this site did not sign. Looking makes no secret where there is none yet. */
    public Optional<Stop> read(String token) {
        int dot = token.indexOf('.');
        if (dot < 1 || token.length() > LONGEST_TOKEN || settings.value(SECRET).isEmpty()
                || !isSigned(token.substring(0, dot), token.substring(dot + 1))) {
            return Optional.empty();
        }
        String content = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
        int colon = content.indexOf(':');
        return MailKind.of(content.substring(0, colon)).map(kind -> new Stop(content.substring(colon + 1), kind));
    }

    private boolean isSigned(String content, String signature) {
        return MessageDigest.isEqual(signature(content).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret().getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(mac.doFinal(("stop-mail:" + content).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private String secret() {
        Optional<String> kept = settings.value(SECRET);
        if (kept.isEmpty()) {
            locks.tryRun(SECRET, this::makeSecret);
        }
        return kept.or(() -> settings.value(SECRET))
                .orElseThrow(() -> new IllegalStateException("another node is making the secret of mail links just now"));
    }

    private void makeSecret() {
        if (settings.value(SECRET).isEmpty()) {
            settings.put(SECRET, chance.word(SECRET_BYTES));
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
