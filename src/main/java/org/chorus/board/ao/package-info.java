/** Boards in tables. */
package org.chorus.board.ao;
