/** Pages about boards themselves. */
package org.chorus.board.page;
