/** Notes over HTTP. */
package org.chorus.note.rest;
