package org.chorus.transfer.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

@Table("IDEA_SOURCE")
@Preload
public interface IdeaSourceRow extends Entity {

    /** Board and a digest of the key: some databases take `A1` and `a1` for the same text. */
    @NotNull
    @Unique
    String getNaturalKey();
    void setNaturalKey(String naturalKey);

    @NotNull
    @Indexed
    int getBoardId();
    void setBoardId(int boardId);

    @NotNull
    @Indexed
    int getIdeaId();
    void setIdeaId(int ideaId);

    @NotNull
    String getSourceKey();
    void setSourceKey(String key);

    @NotNull
    String getSourceState();
    void setSourceState(String state);

    /** Keys, divided by blanks. */
    @StringLength(StringLength.UNLIMITED)
    String getLinks();
    void setLinks(String links);

    @NotNull
    String getFingerprint();
    void setFingerprint(String fingerprint);
}
