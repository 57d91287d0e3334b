/** Notices and settings over HTTP. */
package org.chorus.notify.rest;
