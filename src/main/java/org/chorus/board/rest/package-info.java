/** Boards over HTTP. */
package org.chorus.board.rest;
