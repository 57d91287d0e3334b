package org.chorus.note.page;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.chorus.host.CurrentUser;
import org.chorus.note.NoteAccess;

/** Whether the header offers to write a note: not to guests, nor to people without a licence, nor on a read-only site. */
public final class MayWriteNotes implements Condition {

    private final NoteAccess access;
    private final CurrentUser current;

    public MayWriteNotes(NoteAccess access, CurrentUser current) {
        this.access = access;
        this.current = current;
    }

    @Override
    public void init(Map<String, String> params) {
        // Nothing to set.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return access.mayWriteSomewhere(current.viewer());
    }
}
