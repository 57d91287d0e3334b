package org.chorus.sandbox.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** Its table's name would have more than 30 letters. */
@Table("A_TABLE_WITH_A_NAME_TOO_LONG")
public interface LongNamedRow extends Entity {
}
