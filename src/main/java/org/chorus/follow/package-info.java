/**
 * Following people, topics, spaces, boards and ideas. A follow is kept as a channel, such as `person:KEY`, which is the
 * address under which streams put what happens. What somebody follows and may no longer view is kept, shown to nobody,
 * and there again when they may.
 */
package org.chorus.follow;
