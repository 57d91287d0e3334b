package org.chorus.endorsement;

import java.util.Collection;

/** Told, inside the transaction, of endorsements whose work was deleted or is back; of at most a few hundred at once. */
public interface WorksWatch {

    void gone(Collection<Endorsement> endorsements);

    void back(Collection<Endorsement> endorsements);
}
