package org.chorus.probe;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** AO_123456_ and 21 letters are 31. */
@Table("ABCDEFGHIJKLMNOPQRSTU")
public interface LongName extends Entity {

    String getText();
}
