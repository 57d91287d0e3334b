/** Follows over HTTP. */
package org.chorus.follow.rest;
