/** Notes in tables. */
package org.chorus.note.ao;
