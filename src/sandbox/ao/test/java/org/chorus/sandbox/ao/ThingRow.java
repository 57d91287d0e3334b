package org.chorus.sandbox.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row to try the engine with. */
@Preload
@Table("THING")
public interface ThingRow extends Entity {

    @NotNull
    @Unique
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);
}
