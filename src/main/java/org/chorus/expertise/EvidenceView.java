package org.chorus.expertise;

import java.util.Set;
import org.chorus.common.Ref;

/**
 * A piece of evidence as it is shown to somebody who may open it.
 *
 * @param work     kind and id
 * @param title    of itself or of what it belongs to; may be empty
 * @param address  from the root of the server, ready to stand in a link
 * @param role     what the person did for it
 * @param at       when they last did, epoch milliseconds
 * @param words    of those asked for, which it holds, as they were asked, in alphabetical order
 * @param onTopic  whether it is of the topic asked for
 * @param disputed whether the person says that it is no evidence; told to nobody else
 */
public record EvidenceView(Ref work, String title, String address, Role role, long at, Set<String> words, boolean onTopic,
        boolean disputed) {
}
