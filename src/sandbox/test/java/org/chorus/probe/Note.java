package org.chorus.probe;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** A row of the probe. */
@Table("NOTE")
public interface Note extends Entity {

    String getText();

    void setText(String text);
}
