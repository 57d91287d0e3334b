/** Notes as templates take them, for every page that shows some. */
package org.chorus.note.card;
