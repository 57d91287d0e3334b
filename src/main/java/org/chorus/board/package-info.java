/** Boards of ideas, and who may do what on them. */
package org.chorus.board;
