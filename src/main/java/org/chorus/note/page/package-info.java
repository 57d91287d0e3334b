/** Pages that show notes and take new ones. */
package org.chorus.note.page;
