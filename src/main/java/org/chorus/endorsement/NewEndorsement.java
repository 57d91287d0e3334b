package org.chorus.endorsement;

import org.chorus.common.Ref;

/**
 * What somebody wants to say of another.
 *
 * @param receiverKey user key
 * @param topic   its name, in any spelling
 * @param message a few words, or none
 * @param work    {@link Endorsement#NO_WORK} for no work
 */
public record NewEndorsement(String receiverKey, String topic, String message, Ref work) {
}
