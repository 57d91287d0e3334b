/** Short posts of people who work out loud: written, answered, confirmed, and made into ideas. */
package org.chorus.note;
