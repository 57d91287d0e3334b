/** Discussions over HTTP. */
package org.chorus.discussion.rest;
