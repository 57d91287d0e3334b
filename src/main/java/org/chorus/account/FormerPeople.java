package org.chorus.account;

import java.util.Collection;
import java.util.Map;

/** Who was missed, and who is gone. */
public interface FormerPeople {

    /** Those of the keys that are known here. */
    Map<String, Former> of(Collection<String> userKeys);

    /** Notes that somebody is missed; does nothing for those noted already. */
    void miss(String userKey, long at);

    /** Notes that what was kept about somebody is gone. */
    void erased(String userKey, long at);

    /** Somebody who was missed is there again. */
    void found(String userKey);
}
