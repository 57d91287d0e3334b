/** Boards as templates take them: finished texts and addresses. Pages and macros share this. */
package org.chorus.board.card;
