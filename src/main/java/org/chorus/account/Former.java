package org.chorus.account;

/**
 * Somebody whom the host does not know.
 *
 * @param missedAt when that was first noticed, epoch milliseconds
 * @param erasedAt when what was kept about them went; 0 while they may still come back
 */
public record Former(String userKey, long missedAt, long erasedAt) {

    boolean isErased() {
        return erasedAt > 0;
    }
}
